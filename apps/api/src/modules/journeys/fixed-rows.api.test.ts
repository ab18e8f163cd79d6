import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aSale, openWorld, type World } from '../../../../../tests/support/world/index.js'

let world: World
beforeAll(async () => {
  world = await openWorld({ worker: false })
  await world.importSales(aSale())
})
afterAll(() => world.close())

describe.each([
  ['journey_history', "action = 'skip'"],
  ['journey_template', 'version = 9'],
])('rows of %s', (table, change) => {
  it.each([`UPDATE ${table} SET ${change}`, `DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`])(
    'withstand %s',
    async (statement) => {
      const count = `SELECT count(*)::int AS n, md5(string_agg(t::text, '' ORDER BY t::text)) AS hash FROM ${table} t`
      const before = await world.database.pool.query<{ n: number }>(count)
      expect(before.rows[0]?.n).toBeGreaterThan(0)
      await expect(world.database.pool.query(statement)).rejects.toMatchObject({ code: '23001' })
      expect((await world.database.pool.query(count)).rows).toEqual(before.rows)
    },
  )
})
