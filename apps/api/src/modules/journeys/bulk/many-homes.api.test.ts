import { afterAll, beforeAll, expect, it } from 'vitest'
import { fewOrMany } from '../../../../../../tests/support/full.js'
import { aSale, identityNumber, openWorld, type World } from '../../../../../../tests/support/world/index.js'

const homes = fewOrMany(300, 2_000)

let world: World
beforeAll(async () => {
  world = await openWorld({ worker: false })
  const rooms = Array.from({ length: homes }, (_, i) => String(1001 + i))
  await world.importSales(
    ...rooms.map((room, i) =>
      aSale({ 房号: room, 合同编号: `YX-${room}`, 手机号: `1390000${room}`, 证件号码: identityNumber(i % 1000) }),
    ),
  )
}, 120_000)
afterAll(() => world.close())

it(`changes ${String(homes)} homes within seconds, in few statements`, async () => {
  const manager = await world.staff('manager', 'service_manager', '云栖澜庭')
  const selection = { filter: { projectId: await world.projectId('云栖澜庭'), building: '3' } }
  const body = { selection, nodeKey: 'groundbreaking', action: 'complete' as const, on: '2025-03-01', reason: '通报' }
  const began = performance.now()
  const { seen, changes } = await manager('POST /staff/journeys/bulk/preview', { body })
  const previewed = performance.now()
  expect(changes).toBe(homes)
  const done = await manager('POST /staff/journeys/bulk/changes', { body: { ...body, seen } })
  const ended = performance.now()
  expect(done).toMatchObject({ homes, changes: homes, opens: [{ name: '正负零', count: homes }] })
  const { rows } = await world.database.pool.query<{ lines: number; bulks: number; events: number }>(
    `SELECT count(*)::int AS lines, count(DISTINCT bulk_id)::int AS bulks,
       (SELECT count(*)::int FROM domain_event WHERE jsonb_array_length((payload->'journeyIds')::jsonb) <= 500) AS events
     FROM journey_history WHERE bulk_size = $1`,
    [homes],
  )
  expect(rows).toMatchObject([{ lines: homes, bulks: 1 }])
  const seconds = [previewed - began, ended - previewed].map((ms) => ms / 1000)
  expect(Math.max(...seconds), `preview and write took ${seconds.join(' and ')} s`).toBeLessThan(fewOrMany(8, 15))
  process.stdout.write(`${String(homes)} homes: preview ${seconds.map((s) => s.toFixed(2)).join(' s, write ')} s\n`)
})
