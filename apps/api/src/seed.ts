import 'reflect-metadata'
import { mkdir, writeFile } from 'node:fs/promises'
import { NestFactory } from '@nestjs/core'
import { AppModule } from './app.module.js'
import { demoCustomers, demoPassword, demoStaff } from './demo/demo-people.js'
import { DemoModule } from './demo/demo.module.js'
import { LoadDemo } from './demo/load-demo.js'
import { identityNumber } from './demo/demo-sales.js'
import { readEnvironment } from './platform/config/environment.js'
import { runOrExplain } from './platform/process/run-or-explain.js'

/** Loads the demo and writes down who can log in, for the table at the end of `npm start`. */
await runOrExplain(async () => {
  const environment = readEnvironment(process.env)
  if (environment.NODE_ENV === 'production') throw new Error('The demo is never loaded in production')
  const root = AppModule.with(environment)
  const app = await NestFactory.createApplicationContext(
    { ...root, imports: [...(root.imports ?? []), DemoModule] },
    { logger: false, abortOnError: false },
  )
  try {
    await app.get(LoadDemo).execute()
  } finally {
    await app.close()
  }
  const staff = demoStaff.map(({ login, sees }) => ({ what: 'Console', logIn: `${login} / ${demoPassword}`, sees }))
  const customers = demoCustomers.map(({ phone, bound, sees }) => ({
    what: 'Portal',
    logIn: bound ? `${phone}, code by SMS` : `${phone}, identity …${identityNumber(phone).slice(-6)}`,
    sees,
  }))
  await mkdir('.data', { recursive: true })
  await writeFile('.data/demo.json', JSON.stringify([...customers, ...staff], null, 2))
})
