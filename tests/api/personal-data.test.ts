import { afterAll, beforeAll, expect, it } from 'vitest'
import { DataKeepers } from '../../apps/api/src/platform/personal-data/data-keepers.js'
import { openWorld, type World } from '../support/world/index.ts'
import { nobodysData } from './personal-data/nobodys-data.ts'

let world: World
beforeAll(async () => {
  world = await openWorld({ worker: false })
})
afterAll(() => world.close())

/** Columns by which a row is about a person, or a free text in which one may be named. */
const telling =
  /person|phone|name|identity|open_id|union_id|cipher|hash|actor|_by$|creator|owner|customer|address|email|note|text|question|answer|body|payload|cells/

async function suspects(): Promise<Map<string, string[]>> {
  const { rows } = await world.database.pool.query<{ table: string; column: string }>(
    `SELECT c.table_name AS "table", c.column_name AS "column" FROM information_schema.columns c
     JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' ORDER BY 1, 2`,
  )
  const found = new Map<string, string[]>()
  for (const { table, column } of rows)
    if (telling.test(column)) found.set(table, [...(found.get(table) ?? []), column])
  return found
}

it('every table that may hold something about a customer has a keeper, or a reason why not', async () => {
  const kept = world
    .get(DataKeepers)
    .all()
    .flatMap(({ holding }) => holding.tables)
  const found = await suspects()
  const forgotten = [...found].filter(([table]) => !kept.includes(table) && !(table in nobodysData))
  expect(Object.fromEntries(forgotten), 'tables without a keeper of personal data').toEqual({})
})

it('no exception is also kept, and all tables named exist', async () => {
  const { rows } = await world.database.pool.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
  )
  const tables = rows.map(({ name }) => name)
  const kept = world
    .get(DataKeepers)
    .all()
    .flatMap(({ holding }) => holding.tables)
  expect(kept.filter((table) => table in nobodysData)).toEqual([])
  expect([...kept, ...Object.keys(nobodysData)].filter((table) => !tables.includes(table))).toEqual([])
})
