import { command, say } from '../command.ts'
import { ensureDatabase } from '../database.ts'
import { migrate } from '../migrations/index.ts'
import { openDatabaseServer } from '../postgres/index.ts'

await command(async () => {
  const server = await openDatabaseServer({ purpose: 'demo' })
  try {
    const applied = await migrate(server.foreign ? server.url : await ensureDatabase(server.url, 'service_hub'))
    for (const name of applied) say(`applied ${name}`)
    say(applied.length > 0 ? 'The database is up to date.' : 'The database was up to date.')
  } finally {
    await server.stop()
  }
  return 0
})
