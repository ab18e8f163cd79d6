import 'reflect-metadata'
import { NestFactory } from '@nestjs/core'
import { AppModule } from './app.module.js'
import { readEnvironment } from './platform/config/environment.js'
import { Worker } from './platform/jobs/worker.js'
import { Log } from './platform/observability/log.js'
import { runOrExplain } from './platform/process/run-or-explain.js'

await runOrExplain(async () => {
  const environment = readEnvironment(process.env)
  const app = await NestFactory.createApplicationContext(AppModule.with(environment), {
    bufferLogs: true,
    abortOnError: false,
  })
  app.useLogger(app.get(Log))
  const worker = app.get(Worker)
  await worker.start()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void worker.stop())
  await worker.ended()
  await app.close()
})
