import { build } from '../builds/build.ts'
import type { PartName } from '../builds/parts.ts'
import { say } from '../command.ts'
import { ensureDatabase } from '../database.ts'
import { migrate } from '../migrations/index.ts'
import { openDatabaseServer } from '../postgres/index.ts'
import type { Stopping } from '../stopping.ts'
import { localEnvironment } from './environment.ts'
import type { Ports } from './environment.ts'
import { developmentSecrets } from './secrets.ts'
import { seedMark } from './seed-mark.ts'

/**
 * Opens and migrates the database and builds what changed.
 *
 * @returns the environment for the processes that use them
 */
export async function prepare(stopping: Stopping, ports: Ports, parts: PartName[]): Promise<Record<string, string>> {
  say('Opening the database …')
  const server = await openDatabaseServer({ purpose: 'demo' })
  stopping.later(() => server.stop())
  const url = server.foreign ? server.url : await ensureDatabase(server.url, 'service_hub')
  const secrets = developmentSecrets((await seedMark(url)) !== '')
  const applied = await migrate(url)
  if (applied.length > 0) say(`Migrated the database (${String(applied.length)}).`)
  await build(parts)
  return localEnvironment(url, secrets, ports)
}
