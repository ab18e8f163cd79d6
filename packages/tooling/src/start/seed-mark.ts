import pg from 'pg'
import { connected } from '../database.ts'

/**
 * What a database was last seeded with is written on the database itself (as its comment), so that a new one is
 * noticed whoever made it.
 */
export async function seedMark(databaseUrl: string): Promise<string> {
  const [row] = await ask(
    databaseUrl,
    "select shobj_description(oid, 'pg_database') as mark from pg_database where datname = current_database()",
  )
  return row?.mark?.startsWith('seed ') ? row.mark : ''
}

export async function markSeeded(databaseUrl: string, mark: string): Promise<void> {
  const name = decodeURIComponent(new URL(databaseUrl).pathname.slice(1))
  await ask(databaseUrl, `comment on database ${pg.escapeIdentifier(name)} is ${pg.escapeLiteral(mark)}`)
}

async function ask(url: string, sql: string): Promise<{ mark: string | null }[]> {
  return connected(url, async (client) => (await client.query<{ mark: string | null }>(sql)).rows)
}
