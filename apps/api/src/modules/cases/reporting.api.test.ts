import type { Api, Sent } from '@hub/contracts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  aSale,
  claim,
  identityNumber,
  join,
  openWorld,
  refusal,
  type World,
} from '../../../../../tests/support/world/index.js'

let world: World
let owner: Api
let neighbour: Api
let tenant: Api
let officer: Api
let homeId: string
let neighbourHome: string
beforeAll(async () => {
  world = await openWorld()
  const other = { 房号: '602', 合同编号: 'YX-0005', 手机号: '13800000002', 证件号码: identityNumber(2) }
  await world.importSales(aSale(), aSale(other))
  owner = await world.customer('13800000001')
  homeId = await claim(owner, 1)
  neighbour = await world.customer('13800000002')
  neighbourHome = await claim(neighbour, 2)
  tenant = await join(world, owner, homeId, '13800000003', '2027-12-31')
  officer = await world.staff('zhouning', 'officer', '云栖澜庭')
})
afterAll(() => world.close())
beforeEach(() => world.database.kysely.deleteFrom('rateLimit').execute())

type Report = Sent<'POST /homes/:homeId/cases'>['body']
const leak: Report = { kind: 'repair', categoryKey: 'leak', place: '卫生间', words: '吊顶在滴水', photoIds: [] }
const report = (over: Partial<Report> = {}, api = owner, home = homeId) =>
  api('POST /homes/:homeId/cases', { params: { homeId: home }, body: { ...leak, ...over } })
const same = (categoryKey: string, place: string, api = owner, home = homeId) =>
  api('GET /homes/:homeId/case-duplicates', { params: { homeId: home }, query: { categoryKey, place } })
const work = (caseId: string, body: Sent<'POST /staff/cases/:caseId/actions'>['body']) =>
  officer('POST /staff/cases/:caseId/actions', { params: { caseId }, body })

/** As when staff confirm the step of the journey. */
async function done(key: string, on: string): Promise<void> {
  const journey = await world.database.kysely
    .selectFrom('journey')
    .select('id')
    .where('homeId', '=', homeId)
    .executeTakeFirstOrThrow()
  const row = { journeyId: journey.id, key, state: 'done', actualOn: on, received: '{}', confirmed: true, version: 1 }
  await world.database.write((tx) =>
    tx
      .insertInto('journeyNode')
      .values(row)
      .onConflict((oc) => oc.columns(['journeyId', 'key']).doUpdateSet({ state: 'done', actualOn: on }))
      .execute(),
  )
}

describe('the warranty', () => {
  it('of a home still being built is not known, and the developer sees to it', async () => {
    const { warranty, liable } = await report()
    expect([warranty?.state, warranty?.why, liable]).toEqual(['unknown', '还没有登记竣工验收和交付的日期', 'developer'])
  })

  it('is shown part by part in the form, and on the case as on the day of the report', async () => {
    await done('construction_completed', '2024-05-20')
    await done('handover', '2024-07-01')
    const { categories, warranties } = await owner('GET /homes/:homeId/case-form', { params: { homeId } })
    expect(categories.find(({ key }) => key === 'leak')?.part).toBe('waterproof')
    const shown = Object.fromEntries(warranties.map(({ part, state, until, liable }) => [part, [state, until, liable]]))
    expect(shown).toMatchObject({
      waterproof: ['running', '2029-05-20', 'developer'],
      surfaces: ['ended', '2026-05-20', 'owner'],
      shared: ['ended', '2026-05-20', 'property_company'],
    })
    const leaking = await report()
    expect(leaking.warranty).toMatchObject({
      basis: '竣工验收合格（2024年5月20日）起 5 年，《建设工程质量管理条例》第四十条',
      words: '保修到2029年5月20日，由开发商免费维修',
    })
    const cracked = await report({ categoryKey: 'walls', place: '公共区域' })
    expect([cracked.warranty?.state, cracked.liable]).toEqual(['ended', 'maintenance_fund'])
  })

  it('gives way to what staff find: the case moves to who is liable, and the customer reads why', async () => {
    const { id } = await report()
    await work(id, { action: 'take' })
    const words = '漏水来自您后来加装的净水器接头'
    await work(id, { action: 'judge', part: 'pipes', liable: 'owner', words })
    const seen = await owner('GET /homes/:homeId/cases/:caseId', { params: { homeId, caseId: id } })
    expect([seen.liable, seen.warranty?.part, seen.events[0]?.words]).toEqual(['owner', 'pipes', words])
    const unknown = work(id, { action: 'judge', part: 'moon', liable: 'owner', words })
    expect((await refusal(unknown)).code).toBe('case.part_unknown')
  })
})

describe('the same thing reported twice', () => {
  it('is offered to the household that has it open', async () => {
    const { id } = await report({ categoryKey: 'windows', place: '客厅' })
    const found = await same('windows', '客厅')
    expect([found.mine.map((one) => one.id), found.building]).toEqual([[id], { count: 0, states: [] }])
    expect((await same('windows', '客厅', tenant)).mine.map((one) => one.id)).toEqual([id])
    expect((await same('windows', '客厅', neighbour, neighbourHome)).mine).toEqual([])
    expect((await refusal(same('windows', '客厅', neighbour))).code).toBe('home.not_found')
    world.clock.passDays(61)
    owner = await world.customer('13800000001')
    expect((await same('windows', '客厅')).mine).toEqual([])
  })

  it('by another home is a number only, and only for what all share', async () => {
    neighbour = await world.customer('13800000002')
    officer = await world.staff('zhouning', 'officer', '云栖澜庭')
    const lamp = { categoryKey: 'public', place: '公共区域', words: '十二楼电梯厅的灯不亮' }
    const { id } = await report(lamp, neighbour, neighbourHome)
    await report({ categoryKey: 'leak', place: '公共区域', words: '车库顶在漏水' }, neighbour, neighbourHome)
    await report({ words: '我家卫生间漏水' }, neighbour, neighbourHome)
    await work(id, { action: 'take' })
    const found = await same('public', '公共区域')
    expect(found).toEqual({ mine: [], building: { count: 1, states: [{ state: 'accepted', count: 1 }] } })
    expect((await same('leak', '公共区域')).building.count).toBe(1)
    expect((await same('leak', '卫生间')).building.count).toBe(0)
  })
})

it('keeps the times at which the household would like a visit, none of them past', async () => {
  const on = world.clock.today()
  const preferredTimes = [{ on, part: 'evening' as const }]
  expect((await report({ preferredTimes })).preferredTimes).toEqual(preferredTimes)
  const past = report({ preferredTimes: [{ on: '2026-09-01', part: 'morning' }] })
  expect((await refusal(past)).code).toBe('case.time_past')
})
