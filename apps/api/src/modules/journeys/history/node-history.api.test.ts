import { afterAll, beforeAll, expect, it } from 'vitest'
import { aSale, aBuyer, identityNumber, openWorld, type World } from '../../../../../../tests/support/world/index.js'
import { CountNodeHistory } from './count-node-history.job.js'
import { NodeHistories } from './node-histories.js'

const homes = 40
let world: World
beforeAll(async () => {
  world = await openWorld()
  const sale = (room: string, i: number, over: Record<string, string> = {}) =>
    aSale({ 房号: room, 合同编号: `YX-${room}`, 手机号: `1390000${room}`, 证件号码: identityNumber(i), ...over })
  await world.importSales(
    ...Array.from({ length: homes }, (_, i) => sale(String(1001 + i), i, { 城市: '杭州', 付款方式: '全款' })),
    sale('9001', 801, { 楼盘: '江畔里', 城市: '杭州' }),
    sale('9101', 802, { 楼盘: '星河湾', 城市: '宁波' }),
  )
})
afterAll(() => world.close())

/** Forty homes handed over between 30 days before and 9 days after the day of their contract, read past the product. */
async function handOverAll(): Promise<void> {
  await world.database.pool.query(
    `WITH numbered AS (
       SELECT j.id, (row_number() OVER (ORDER BY h.room) - 31)::int AS late FROM journey j JOIN home h ON h.id = j.home_id
       JOIN project p ON p.id = j.project_id WHERE p.name = '云栖澜庭')
     UPDATE journey_node n SET state = 'done', planned_on = date '2026-06-30', actual_on = date '2026-06-30' + late
     FROM numbered WHERE n.journey_id = numbered.id AND n.key = 'handover'`,
  )
}
const handoverOf = async (api: Awaited<ReturnType<typeof aBuyer>>, room: string) => {
  const { progress } = await api.api('GET /home-screen', { query: { homeId: api.homes[room] ?? '' } })
  return progress?.handoverRange
}

it('is counted at night, and shows as a range in the same city once it is read anew', async () => {
  const [near, far] = [await aBuyer(world, '13900009001', 801), await aBuyer(world, '13900009101', 802)]
  expect(await handoverOf(near, '9001')).toBeNull()
  await handOverAll()
  const count = () => world.get(CountNodeHistory).handle()
  await count()
  const rows = () => world.database.kysely.selectFrom('nodeHistoryCount').selectAll().execute()
  const first = await rows()
  expect(first.filter(({ nodeKey, measure }) => nodeKey === 'handover' && measure === 'slip')).toHaveLength(homes)
  await count()
  expect(await rows()).toEqual(first)
  expect(await handoverOf(near, '9001')).toBeNull()
  await world.get(NodeHistories).refresh()
  const range = await handoverOf(near, '9001')
  expect(range).toEqual({ from: '2028-06-03', to: '2028-07-05', homes })
  expect(await handoverOf(far, '9101')).toBeNull()
})
