import pg from 'pg'
import { Failure, explain } from './failure.ts'

/** Runs `work` on one connection to a database. @throws Failure when it does not answer or refuses us */
export async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    const { host, pathname } = new URL(url)
    throw new Failure(`The database at ${host}${pathname} does not let us in: ${explain(error)}`, { cause: error })
  }
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The address of another database on the same server. */
export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

/** Creates a database where it is missing. @returns its address */
export async function ensureDatabase(serverUrl: string, name: string): Promise<string> {
  await connected(serverUrl, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)}`)
  })
  return databaseUrl(serverUrl, name)
}
