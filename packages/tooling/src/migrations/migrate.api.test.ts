import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase } from '../../../../tests/support/database.ts'
import type { TestDatabase } from '../../../../tests/support/database.ts'
import { migrate } from './migrate.ts'
import { readMigrations } from './files.ts'

let database: TestDatabase
let client: pg.Client

beforeAll(async () => {
  database = await openTestDatabase()
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
})

afterAll(async () => {
  await client.end()
  await database.drop()
})

const table = { name: '99990101000000_table', sql: 'create table probe (a int);' }
const body = `create function one() returns int language plpgsql as $$ begin return 1; end; $$; -- a ; in a comment`

const present = async (name: string): Promise<boolean> => {
  const { rows } = await client.query<{ found: boolean }>('select to_regclass($1) is not null as found', [name])
  return rows[0]?.found === true
}

test('a copy of the template has every migration and the job table', async () => {
  expect(await migrate(database.url)).toEqual([])
  expect(await present('graphile_worker.jobs')).toBe(true)
})

test('a failing migration is named, leaves nothing behind, and may run again once it is right', async () => {
  const wrong = { name: '99990102000000_wrong', sql: `create table half (a int); ${body}\n; select 1 / 0;` }
  const before = [...readMigrations(), table]
  await expect(migrate(database.url, [...before, wrong])).rejects.toThrow(
    'Migration 99990102000000_wrong failed: division by zero',
  )
  expect(await present('probe')).toBe(true)
  expect(await present('half')).toBe(false)
  const right = { ...wrong, sql: wrong.sql.replace('1 / 0', 'one()') }
  expect(await migrate(database.url, [...before, right])).toEqual([wrong.name])
})

test('of several processes only one migrates', async () => {
  const more = [...readMigrations(), table, { name: '99990103000000_more', sql: 'create table more (a int);' }]
  const fresh = await openTestDatabase('several')
  const applied = await Promise.all([1, 2, 3].map(() => migrate(fresh.url, more)))
  expect(applied.flat()).toEqual([table.name, '99990103000000_more'])
  await fresh.drop()
})
