import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type pg from 'pg'
import { say } from '../../packages/tooling/src/command.ts'
import { cloneDatabase, ensureTemplate } from '../../packages/tooling/src/database-template.ts'
import { connected, databaseUrl } from '../../packages/tooling/src/database.ts'
import { inRoot } from '../../packages/tooling/src/paths.ts'
import { testEnvironment } from '../support/world/test-environment.ts'
import { product } from './product.ts'
import { seedStatements } from './seed.sql.ts'

/**
 * A database with so many homes, each with an owner, a purchase and a journey. Benches only read, so it is kept and
 * used again until migrations, seed or templates change; older ones are dropped.
 *
 * @returns its address
 */
export async function benchDatabase(serverUrl: string, homes: number): Promise<string> {
  const template = await ensureTemplate(serverUrl)
  const { readConfiguredJourneys } = await product('modules/journeys/configured-journeys')
  const { templateChecksum } = await product('modules/journeys/template-checksum')
  const journeys = readConfiguredJourneys(inRoot('config/journeys')).filter(({ saleKind }) => saleKind === 'presale')
  const checksums = journeys.map(templateChecksum)
  const seed = readFileSync(new URL('seed.sql.ts', import.meta.url), 'utf8')
  const hash = createHash('sha256')
    .update([template, seed, ...checksums].join())
    .digest('hex')
    .slice(0, 12)
  const name = `bench_${hash}_${String(homes)}`
  const url = databaseUrl(serverUrl, name)
  if (!(await dropOutdated(serverUrl, hash)).includes(name)) {
    say(`Seeding ${homes.toLocaleString('en')} homes …`)
    const began = Date.now()
    const unfinished = `bench_unfinished_${String(process.pid)}`
    await connected(await cloneDatabase(serverUrl, template, unfinished), (client) =>
      fill(
        client,
        homes,
        journeys.map((journey) => JSON.stringify(journey)),
        checksums,
      ),
    )
    await connected(serverUrl, (client) => client.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`))
    say(`Seeded in ${((Date.now() - began) / 1000).toFixed(0)} s.`)
  }
  return url
}

async function fill(client: pg.Client, homes: number, templates: string[], checksums: string[]): Promise<void> {
  const { Sealing } = await product('platform/crypto/sealing')
  const { readEnvironment } = await product('platform/config/environment')
  const sealing = new Sealing(readEnvironment(testEnvironment('postgresql://bench/bench', 'http://bench')))
  // The rows are right by construction: no foreign key need be looked up for each.
  await client.query('SET session_replication_role = replica')
  const { ids, templates: storeTemplates, ...tables } = seedStatements
  await client.query(ids)
  await client.query(storeTemplates, [templates, checksums])
  for (const [table, statement] of Object.entries(tables)) {
    await client.query(statement, table === 'homes' ? [homes, sealing.seal('13900000100')] : [homes])
  }
  await client.query('VACUUM ANALYZE')
}

/** @returns the databases that are still good */
function dropOutdated(serverUrl: string, hash: string): Promise<string[]> {
  return connected(serverUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT datname AS name FROM pg_database WHERE datname LIKE 'bench\\_%' AND datname NOT LIKE 'bench\\_unfinished%'`,
    )
    const [good, outdated] = [rows.filter(isGood), rows.filter((row) => !isGood(row))]
    for (const { name } of outdated) await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    return good.map(({ name }) => name)
  })
  function isGood({ name }: { name: string }): boolean {
    return name.startsWith(`bench_${hash}_`)
  }
}
