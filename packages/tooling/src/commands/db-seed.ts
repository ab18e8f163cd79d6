import { command, say } from '../command.ts'
import { prepare } from '../start/prepare.ts'
import { seed } from '../start/seed.ts'
import { Stopping } from '../stopping.ts'

const stopping = new Stopping()

await command(async () => {
  try {
    await seed(await prepare(stopping, { port: 3000, sandboxPort: 3100 }, ['api']), { always: true })
    say('The demo data is there.')
  } finally {
    await stopping.run()
  }
  return 0
})
