import type { Api } from '@hub/contracts'
import { civilDate, diffDays } from '@hub/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aBuyer,
  act,
  aSale,
  completeAll,
  configuredTemplate,
  derivedFrom,
  identityNumber,
  journeyOf,
  nodeOf,
  openWorld,
  storedRecords,
  type World,
} from '../../../../../tests/support/world/index.js'

let world: World
let staff: Api

beforeAll(async () => {
  world = await openWorld()
  const lin = aSale()
  const chen = aSale({
    ...{ 单元: '1单元', 房号: '801', 客户姓名: '陈建国', 手机号: '13800000002', 证件号码: identityNumber(2) },
    ...{
      合同编号: 'YX-0002',
      付款方式: '全款',
      认购日期: '2024-10-16',
      网签日期: '2024-10-22',
      备案日期: '2024-11-09',
    },
    合同交付日期: '2026-10-06',
  })
  const zhao = aSale({
    ...{
      楼栋: '5幢',
      单元: '1单元',
      房号: '1103',
      客户姓名: '赵敏',
      手机号: '13800000003',
      证件号码: identityNumber(3),
    },
    ...{ 合同编号: 'YX-0003', 房屋性质: '现房', 付款方式: '公积金', 合同交付日期: '2026-12-15' },
  })
  const sun = { 客户姓名: '孙伟', 手机号: '13800000004', 证件号码: identityNumber(4), 单元: '1单元' }
  const three = [
    aSale({ ...sun, 房号: '1201', 合同编号: 'YX-0004', 付款方式: '商业贷款' }),
    aSale({ ...sun, 房号: '1202', 合同编号: 'YX-0005', 付款方式: '分期', 备案日期: '' }),
    aSale({ ...sun, 楼栋: '5幢', 房号: '602', 合同编号: 'YX-0006', 房屋性质: '现房', 付款方式: '全款' }),
  ]
  await world.importSales(lin, chen, zhao, ...three)
  staff = await world.staff('chief', 'service_manager', '云栖澜庭')
})
afterAll(() => world.close())

/** Home page and journey page say the same, and both what the pure rules say of the stored nodes. */
async function agreed(api: Api, homeId: string, room: string) {
  const home = await api('GET /home-screen', { query: { homeId } })
  const journey = await api('GET /homes/:homeId/journey', { params: { homeId } })
  expect(journey.progress).toEqual(home.progress)
  expect(journey.home).toEqual(home.home)
  const seen = await journeyOf(staff, room)
  expect(seen.progress).toEqual(home.progress)
  const template = configuredTemplate(`${journey.saleKind}.${journey.paymentWay}`)
  const { stage, ...told } = derivedFrom(template, await storedRecords(world, seen.id, template))
  expect(journey.progress).toMatchObject(told)
  expect(seen.stage).toBe(stage)
  return { home, journey }
}

describe('期房, combined loan, in the middle of it', () => {
  it('reads that the bank waits for her', async () => {
    const { api, homes } = await aBuyer(world, '13800000001', 1)
    const begun = await completeAll(staff, await journeyOf(staff, '1602'), {
      ...{ commercial_application: '2026-08-27', fund_application: '2026-09-04' },
    })
    await act(staff, begun, 'commercial_approval', {
      ...{ action: 'update', turn: 'customer', todo: '补交近 6 个月流水', dueOn: '2026-09-18', note: '缺最近两个月' },
    })
    const { home, journey } = await agreed(api, homes['1602'] ?? '', '1602')
    expect(home.progress).toMatchObject({
      ...{ done: 6, total: 18, percent: 33, headline: '贷款审批中，等您补交近 6 个月流水' },
      current: [
        { key: 'commercial_approval', turn: 'customer', todo: '补交近 6 个月流水', dueOn: '2026-09-18' },
        { key: 'fund_approval', turn: 'fund_centre' },
      ],
      ...{ handedOver: false, handoverDueOn: '2028-06-30', deedDone: false },
    })
    expect(home.progress?.segments.filter((segment) => segment === 'yours')).toHaveLength(1)
    expect(home.officer).toEqual({ name: '周宁', phone: '13900000100', title: '终身服务官' })
    expect(home.home).toMatchObject({ stageLabel: '已签约', role: 'owner' })
    expect(journey.nodes.find(({ key }) => key === 'commercial_approval')).toMatchObject({ note: '缺最近两个月' })
  })
})

describe('期房, paid in full, before the handover', () => {
  it('reads how late the handover is', async () => {
    const { api, homes } = await aBuyer(world, '13800000002', 2)
    const homeId = homes['801'] ?? ''
    const built = await completeAll(staff, await journeyOf(staff, '801'), {
      ...{ groundbreaking: '2024-12-01', ground_level: '2025-05-01', topping_out: '2025-10-21', facade: '2026-05-19' },
      ...{ construction_completed: '2026-08-17', pre_registration: '2024-12-15', completion_filing: '2026-09-11' },
      area_settlement: '2026-09-14',
    })
    const promised = await handoverOf(api, homeId)
    expect(promised.plannedOn).toBe('2026-10-06')
    expect(promised.daysLate).toBe(daysBehind(promised))
    expect(promised.daysLate).toBeGreaterThan(0)

    await act(staff, built, 'handover', { action: 'update', plannedOn: '2026-11-26', note: '园区景观收尾晚了' })
    const moved = await handoverOf(api, homeId)
    expect(moved).toMatchObject({
      ...{ state: 'locked', phase: 'next', plannedOn: '2026-11-26', expectedOn: '2026-11-26', daysLate: 0 },
      ...{ note: '园区景观收尾晚了', waitsFor: ['首期维修资金'] },
    })
    const { journey } = await agreed(api, homeId, '801')
    expect(journey.progress).toMatchObject({ handoverOn: '2026-11-26', handoverDueOn: '2026-10-06' })
  })

  it('counts the days when the plan has passed', async () => {
    world.clock.set('2026-12-10T02:20:00Z')
    const late = nodeOf(await journeyOf(await world.staff('later', 'officer', '云栖澜庭'), '801'), 'handover')
    world.clock.set('2026-09-16T02:20:00Z')
    expect(late.daysLate).toBe(daysBehind(late))
    expect(late.daysLate).toBeGreaterThan(14)
  })
})

async function handoverOf(api: Api, homeId: string) {
  const params = { homeId, nodeKey: 'handover' }
  return (await api('GET /homes/:homeId/journey/nodes/:nodeKey', { params })).node
}

const daysBehind = ({ expectedOn, plannedOn }: { expectedOn: string | null; plannedOn: string | null }): number =>
  diffDays(civilDate(expectedOn ?? ''), civilDate(plannedOn ?? ''))

describe('现房, fund loan, refused', () => {
  it('reads the refusal and what can be done', async () => {
    const { api, homes } = await aBuyer(world, '13800000003', 3)
    const applied = await completeAll(staff, await journeyOf(staff, '1103'), { fund_application: '2026-08-28' })
    await act(staff, applied, 'fund_approval', {
      ...{ action: 'refuse', on: '2026-09-13', reason: '近一年有两次逾期', note: '公积金中心没有批' },
      ...{ turn: 'customer', todo: '选换银行贷款或补材料复议', dueOn: '2026-09-23' },
    })
    const { home, journey } = await agreed(api, homes['1103'] ?? '', '1103')
    expect(home.progress?.headline).toBe('公积金审批没有通过，等您选换银行贷款或补材料复议')
    expect(journey).toMatchObject({ saleKind: 'completed', paymentWay: 'fund_loan' })
    expect(journey.nodes.find(({ key }) => key === 'fund_approval')).toMatchObject({
      ...{ state: 'refused', phase: 'now', dueOn: '2026-09-23', note: '公积金中心没有批' },
    })
  })
})

describe('the owner of three homes', () => {
  it('switches between them; each has its own journey', async () => {
    const { api, homes } = await aBuyer(world, '13800000004', 4)
    expect(Object.keys(homes).sort()).toEqual(['1201', '1202', '602'])
    const first = await api('GET /home-screen')
    expect(first.homes).toHaveLength(3)
    expect(first.home?.id).toBe(first.homes[0]?.id)
    const totals: Record<string, number> = {}
    for (const [room, homeId] of Object.entries(homes)) {
      const { home } = await agreed(api, homeId, room)
      expect(home.homes).toEqual(first.homes)
      totals[room] = home.progress?.total ?? 0
    }
    expect(totals).toEqual({ '1201': 14, '1202': 11, '602': 7 })
  })

  it('does not reach the homes of others', async () => {
    const { api } = await aBuyer(world, '13800000014', 4)
    const { homes } = await api('GET /home-screen')
    expect(homes).toEqual([])
  })
})
