import type { World } from './world.ts'

interface Table {
  readonly schema: string
  readonly name: string
}

async function tablesOf(world: World): Promise<Table[]> {
  const { rows } = await world.database.pool.query<Table>(
    `SELECT schemaname AS schema, tablename AS name FROM pg_tables
     WHERE schemaname IN ('public', 'graphile_worker') ORDER BY 1, 2`,
  )
  return rows
}

/** All rows of all tables as text, jobs included: what somebody with a copy of the database could read. */
export async function dump(world: World): Promise<string> {
  const parts: string[] = []
  for (const { schema, name } of await tablesOf(world)) {
    const { rows } = await world.database.pool.query<{ row: string }>(
      `SELECT to_jsonb(t)::text AS row FROM "${schema}"."${name}" t`,
    )
    parts.push(...rows.map(({ row }) => `${name} ${row}`))
  }
  return parts.join('\n')
}

/** A digest of every table but those named, to tell whether anything has changed. */
export async function state(world: World, except: readonly string[] = []): Promise<Record<string, string>> {
  const tables = (await tablesOf(world)).filter(({ schema, name }) => schema === 'public' && !except.includes(name))
  const parts = tables.map(
    ({ name }) => `SELECT '${name}' AS name, coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS hash
      FROM "public"."${name}" t`,
  )
  const { rows } = await world.database.pool.query<{ name: string; hash: string }>(parts.join(' UNION ALL '))
  return Object.fromEntries(rows.map(({ name, hash }) => [name, hash]))
}
