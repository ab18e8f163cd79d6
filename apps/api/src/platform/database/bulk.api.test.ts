import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWorld, type World } from '../../../../../tests/support/world/index.js'
import { bulkInsert, bulkSave, bulkUpdate, type ColumnType } from './bulk.js'

let world: World
beforeAll(async () => {
  world = await openWorld({ worker: false })
  await world.database.pool.query(`CREATE TABLE thing (id uuid PRIMARY KEY, words text, "on" date, n int, list text[],
    at timestamptz, data jsonb, yes boolean)`)
})
afterAll(() => world.close())

const columns = {
  ...{ id: 'uuid', words: 'text', on: 'date', n: 'int', list: 'text[]' },
  ...{ at: 'timestamptz', data: 'jsonb', yes: 'boolean' },
} as const satisfies Record<string, ColumnType>
const id = (n: number): string => `00000000-0000-7000-8000-00000000000${String(n)}`
const row = (n: number, words: string | null) => ({
  ...{ id: id(n), words, on: '2026-03-01', n: null, list: '{customer,"a b"}' },
  ...{ at: new Date('2026-03-01T00:00:00Z'), data: '{"a":[1]}', yes: true },
})

it('writes and changes rows of any content, null included', async () => {
  const hard = ['{NULL,"a"}', 'NULL', '', 'a\\b"c', '两\n行', ',', "d'e"]
  await bulkInsert('thing', columns, [...hard.map((words, n) => row(n, words)), row(9, null)]).execute(
    world.database.kysely,
  )
  await bulkUpdate('thing', 'id', { id: 'uuid', n: 'int' }, [{ id: id(1), n: 7 }]).execute(world.database.kysely)
  await bulkSave('thing', ['id'], columns, [row(0, '新')]).execute(world.database.kysely)
  const { rows } = await sql<ReturnType<typeof row>>`SELECT * FROM thing ORDER BY id`.execute(world.database.kysely)
  expect(rows.map(({ words }) => words)).toEqual(['新', ...hard.slice(1), null])
  expect(rows[1]).toEqual({ ...row(1, 'NULL'), n: 7, list: ['customer', 'a b'], data: { a: [1] } })
})
