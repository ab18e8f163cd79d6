import { createHash } from 'node:crypto'
import pg from 'pg'
import { connected, databaseUrl } from './database.ts'
import { migrate, readMigrations } from './migrations/index.ts'

/**
 * Makes sure the server has a database with all migrations applied, to copy for tests: applying them takes seconds,
 * copying takes a tenth of one. Its name is a hash of the migrations, so changed ones make a new template.
 *
 * @param serverUrl the maintenance database of the server, or any other one that may create databases
 * @returns the name of the template
 */
export function ensureTemplate(serverUrl: string): Promise<string> {
  const template = `hub_template_${hashOf(readMigrations())}`
  return connected(serverUrl, async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [template])
    if (await exists(client, template)) return template
    const unfinished = `${template}_unfinished`
    await drop(client, unfinished)
    await client.query(`create database ${unfinished}`)
    await migrate(databaseUrl(serverUrl, unfinished))
    await client.query(`alter database ${unfinished} rename to ${template}`)
    return template
  })
}

/**
 * Copies the template under a new name, replacing an older database of that name.
 *
 * @returns the address of the copy
 */
export function cloneDatabase(serverUrl: string, template: string, name: string): Promise<string> {
  return connected(serverUrl, async (client) => {
    await drop(client, name)
    await client.query(`create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(template)}`)
    return databaseUrl(serverUrl, name)
  })
}

/** Drops a database, ending what is still connected to it. */
export function dropDatabase(serverUrl: string, name: string): Promise<void> {
  return connected(serverUrl, (client) => drop(client, name))
}

/** Drops what earlier test runs left: copies of killed ones and templates of other migrations. */
export function sweepDatabases(serverUrl: string, keep: string): Promise<void> {
  return connected(serverUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      `select datname from pg_database where datname like 'hub\\_%' and datname <> $1`,
      [keep],
    )
    for (const { datname } of rows) await drop(client, datname)
  })
}

function hashOf(migrations: ReturnType<typeof readMigrations>): string {
  return createHash('sha256').update(JSON.stringify(migrations)).digest('hex').slice(0, 12)
}

async function exists(client: pg.Client, name: string): Promise<boolean> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
  return rowCount === 1
}

async function drop(client: pg.Client, name: string): Promise<void> {
  await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`)
}
