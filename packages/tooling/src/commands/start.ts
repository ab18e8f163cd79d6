import { command, say } from '../command.ts'
import { startChild } from '../start/children.ts'
import { endLeftOvers } from '../start/left-over.ts'
import { freePort } from '../start/ports.ts'
import { prepare } from '../start/prepare.ts'
import { untilReady } from '../start/ready.ts'
import { seed } from '../start/seed.ts'
import { welcome } from '../start/welcome.ts'
import { Stopping } from '../stopping.ts'

const stopping = new Stopping()

async function start(): Promise<void> {
  await endLeftOvers()
  const ports = { port: await freePort('PORT', 3000), sandboxPort: await freePort('SANDBOX_PORT', 3100) }
  const env = await prepare(stopping, ports, ['api', 'h5', 'console'])
  await seed(env)
  say('Starting …')
  const children = [
    startChild('sandbox', ['packages/wechat-sandbox/src/main.ts'], env),
    startChild('worker', ['apps/api/dist/worker.js'], env),
    startChild('api', ['apps/api/dist/main.js'], env),
  ]
  stopping.later(() => Promise.all(children.map((child) => child.stop())))
  const deaths = Promise.race(children.map((child) => child.died))
  await Promise.race([untilReady(`http://127.0.0.1:${String(ports.port)}/health/ready`, 'The API'), deaths])
  say(welcome(ports))
  await deaths
}

await command(async () => {
  try {
    await Promise.race([
      start(),
      stopping.asked.then(() => {
        say('Stopping …')
      }),
    ])
  } finally {
    await stopping.run()
  }
  return 0
})
