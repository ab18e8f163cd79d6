import type { Api } from '@hub/contracts'
import { civilDate, diffDays } from '@hub/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aBuyer,
  bound,
  chenBeforeHandover,
  configuredTemplate,
  delayChensHandover,
  derivedFrom,
  journeyOf,
  linInMidLoan,
  nodeOf,
  openWorld,
  soldToFour,
  storedRecords,
  type World,
  zhaoRefused,
} from '../../../../../tests/support/world/index.js'

let world: World
let staff: Api

beforeAll(async () => {
  world = await openWorld()
  staff = await soldToFour(world)
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
    const { api, homes } = await bound(world, 'lin')
    await linInMidLoan(staff)
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
    const { api, homes } = await bound(world, 'chen')
    const homeId = homes['801'] ?? ''
    await chenBeforeHandover(staff)
    const promised = await handoverOf(api, homeId)
    expect(promised.plannedOn).toBe('2026-10-06')
    expect(promised.daysLate).toBe(daysBehind(promised))
    expect(promised.daysLate).toBeGreaterThan(0)

    await delayChensHandover(staff)
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
    const { api, homes } = await bound(world, 'zhao')
    await zhaoRefused(staff)
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
    const { api, homes } = await bound(world, 'sun')
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
