import { afterAll, beforeAll, expect, it } from 'vitest'
import { aSale, openWorld, type World } from '../../../../../tests/support/world/index.js'

let world: World
beforeAll(async () => {
  world = await openWorld({ worker: false })
  await world.importSales(aSale())
})
afterAll(() => world.close())

const nobody = '00000000-0000-7000-8000-000000000001'
const node = `INSERT INTO journey_node (journey_id, key, state, received, confirmed, version)`

it.each([
  `${node} VALUES ('${nobody}', 'deed', 'locked', '{}', false, 1)`,
  `${node} SELECT id, 'x', 'locked', '{}'::jsonb, false, 1 FROM journey UNION ALL SELECT '${nobody}', 'x', 'locked', '{}', false, 1`,
  `INSERT INTO journey_history (id, journey_id, node_key, at, actor_kind, actor_name, action, from_state, to_state)
   VALUES ('${nobody}', '${nobody}', 'deed', '2026-09-16', 'system', 'x', 'complete', 'active', 'done')`,
  'DELETE FROM journey',
  `UPDATE journey SET id = '${nobody}'`,
])('no node and no line of history is without its journey: %s', async (statement) => {
  await expect(world.database.pool.query(statement)).rejects.toMatchObject({ code: '23503' })
})

it.each([`UPDATE journey_node SET journey_id = '${nobody}'`, 'TRUNCATE journey CASCADE'])(
  'and stays with it: %s',
  async (statement) => {
    await expect(world.database.pool.query(statement)).rejects.toMatchObject({ code: '23001' })
  },
)
