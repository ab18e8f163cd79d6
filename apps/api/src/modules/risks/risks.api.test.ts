import type { Api, Result } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aBuyer,
  act,
  aSale,
  claim,
  completeAll,
  identityNumber,
  join,
  journeyOf,
  openWorld,
  refusal,
  type World,
} from '../../../../../tests/support/world/index.js'
import { EvaluateRisks } from './index.js'
import { SweepRisks } from './sweep-risks.job.js'

let world: World
let staff: Api
let owner: Api
let homeId: string
let journeyId: string

beforeAll(async () => {
  world = await openWorld({ settings: { ACCESS_TOKEN_SECONDS: '864000' } })
  await world.importSales(
    aSale(),
    aSale({ 房号: '1702', 手机号: '13800000002', 证件号码: identityNumber(2), 合同编号: 'YX-0002' }),
  )
  staff = await world.staff('chief', 'service_manager', '云栖澜庭')
  const buyer = await aBuyer(world, '13800000001', 1)
  owner = buyer.api
  homeId = buyer.homes['1602'] ?? ''
  const begun = await journeyOf(staff, '1602')
  journeyId = begun.id
  const applied = await completeAll(staff, begun, {
    ...{ commercial_application: '2026-08-27', fund_application: '2026-09-04' },
  })
  const due = { dueOn: '2026-09-18', todo: '补交近 6 个月流水', turn: 'customer' as const }
  await act(staff, applied, 'commercial_approval', { action: 'update', ...due })
})
afterAll(() => world.close())

const risks = (): Promise<Result<'GET /homes/:homeId/risks'>> =>
  owner('GET /homes/:homeId/risks', { params: { homeId } })
const openTitles = async () => (await risks()).open.map(({ title, severity }) => `${severity} ${title}`)
const missing = '商业贷款审批还差 2 份材料，9月18日前交'

describe('a risk', () => {
  it('comes by itself when something changes', async () => {
    await expect.poll(openTitles).toEqual([`warning ${missing}`])
    const { open } = await risks()
    expect(open[0]).toMatchObject({
      ...{ actor: 'customer', deadline: '2026-09-18', nodeKey: 'commercial_approval', endedAt: null },
      action: expect.stringContaining('补交近 6 个月流水。') as string,
    })
  })

  it('stands on the home page, on the page of its node and nowhere else', async () => {
    const home = await owner('GET /home-screen', { query: { homeId } })
    expect(home.risks).toMatchObject({ total: 1, items: [{ title: missing }] })
    const node = async (nodeKey: string) =>
      (await owner('GET /homes/:homeId/journey/nodes/:nodeKey', { params: { homeId, nodeKey } })).risks
    expect(await node('commercial_approval')).toEqual(home.risks.items)
    expect(await node('fund_approval')).toEqual([])
  })

  it('grows graver with time, by the sweep, and stays the same', async () => {
    const [before] = (await risks()).open
    world.clock.set('2026-09-17T00:10:00+08:00')
    expect(await world.get(SweepRisks).sweep()).toBe(1)
    const { open } = await risks()
    expect(open).toMatchObject([{ id: before?.id, severity: 'urgent' }, { title: '公积金贷款审批的法定期限到9月19日' }])
    expect(await world.get(SweepRisks).sweep()).toBe(0)
  })

  it('ends by itself when its cause is gone, and says why', async () => {
    const received = ['bank_statement', 'loan_contract']
    await act(staff, await journeyOf(staff, '1602'), 'commercial_approval', { action: 'update', received })
    await expect.poll(openTitles).toEqual(['notice 公积金贷款审批的法定期限到9月19日'])
    const { items } = await risks()
    expect(items).toMatchObject([{ title: missing, endedWords: '材料收到了，或者改了日期' }])
    expect(items[0]?.endedAt).not.toBeNull()
  })

  it('that returns is a new one, and its page tells of both', async () => {
    world.clock.pass(60)
    await act(staff, await journeyOf(staff, '1602'), 'commercial_approval', {
      ...{ action: 'update', received: ['bank_statement'] },
    })
    await expect.poll(openTitles).toContain('urgent 商业贷款审批还差 1 份材料，9月18日前交')
    const { open, items } = await risks()
    expect(open[0]?.id).not.toBe(items[0]?.id)
    const page = await owner('GET /homes/:homeId/risks/:riskId', { params: { homeId, riskId: open[0]?.id ?? '' } })
    expect(page).toMatchObject({ risk: open[0], nodeName: '商业贷款审批', today: '2026-09-17' })
    expect(page.history.map(({ words }) => words)).toEqual([
      ...['出现这条提醒', '材料收到了，或者改了日期', '出现这条提醒'],
    ])
  })

  it('is never doubled by evaluators that run at once', async () => {
    await world.database.write(async (tx) => {
      await tx.deleteFrom('risk').execute()
      await tx.deleteFrom('journeyRisk').execute()
    })
    const evaluate = world.get(EvaluateRisks)
    await Promise.all(Array.from({ length: 6 }, () => evaluate.execute([journeyId])))
    const rows = await world.database.kysely.selectFrom('risk').select(['ruleKey', 'subject', 'endedAt']).execute()
    expect(rows).toHaveLength(2)
    expect(new Set(rows.map(({ ruleKey, subject }) => ruleKey + subject)).size).toBe(2)
    const [derived] = await world.database.kysely.selectFrom('journeyRisk').selectAll().execute()
    expect(derived).toMatchObject({ open: 2, severity: 3, deadline: '2026-09-18', nextOn: '2026-09-19' })
  })
})

describe('the sweep', () => {
  const due = (day: string | null) => world.database.write((tx) => tx.updateTable('journeyRisk').set({ nextOn: day }).execute()) // prettier-ignore
  const days = async () =>
    (await world.database.kysely.selectFrom('journeyRisk').select('nextOn').execute()).map(({ nextOn }) => nextOn)

  it('evaluates each journey once, however many sweep at the same time', async () => {
    await due('2026-09-17')
    const before = await days()
    const counts = await Promise.all(Array.from({ length: 4 }, () => world.get(SweepRisks).sweep()))
    expect(counts.reduce((sum, count) => sum + count)).toBe(before.length)
    expect((await days()).every((day) => day === null || day > '2026-09-17')).toBe(true)
  })

  it('waits for whoever holds a journey, and looks at it anew if that left it due', async () => {
    await due(null)
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    await world.database.write(async (tx) => {
      await tx.updateTable('journeyRisk').set({ nextOn: '2026-09-17' }).where('journeyId', '=', journeyId).execute()
    })
    let isHeld = (): void => undefined
    const holding = new Promise<void>((resolve) => (isHeld = resolve))
    const holder = world.database.write(async (tx) => {
      await tx.selectFrom('journeyRisk').select('nextOn').forUpdate().execute()
      isHeld()
      await held
    })
    await holding
    const sweeping = world.get(SweepRisks).sweep()
    release()
    await holder
    expect(await sweeping).toBe(1)
    expect(await days()).not.toContain('2026-09-17')
  })
})

describe('who sees risks', () => {
  it('the family does, a tenant and others do not', async () => {
    const family = await join(world, owner, homeId, '13800000003')
    const tenant = await join(world, owner, homeId, '13800000004', '2027-01-01')
    const neighbour = await world.customer('13800000002')
    const elsewhere = await claim(neighbour, 2)
    const riskId = (await risks()).open[0]?.id ?? ''
    expect((await family('GET /homes/:homeId/risks', { params: { homeId } })).open).toHaveLength(2)
    expect((await tenant('GET /home-screen', { query: { homeId } })).risks).toEqual({ items: [], total: 0 })
    const asked = (api: Api, id = homeId) => api('GET /homes/:homeId/risks/:riskId', { params: { homeId: id, riskId } })
    expect(await refusal(asked(tenant))).toMatchObject({ status: 404, code: 'journey.not_found' })
    expect(await refusal(asked(neighbour))).toMatchObject({ status: 404, code: 'home.not_found' })
    expect(await refusal(asked(neighbour, elsewhere))).toMatchObject({ status: 404, code: 'risk.not_found' })
  })
})

it('all risks end with the purchase', async () => {
  await world.database.write((tx) => tx.updateTable('purchase').set({ status: 'cancelled' }).execute())
  await world.get(EvaluateRisks).execute([journeyId])
  const rows = await world.database.kysely.selectFrom('risk').select(['endedBy']).execute()
  expect(new Set(rows.map(({ endedBy }) => endedBy))).toEqual(new Set(['journey_ended']))
  const [derived] = await world.database.kysely.selectFrom('journeyRisk').selectAll().where('journeyId', '=', journeyId).execute() // prettier-ignore
  expect(derived).toMatchObject({ open: 0, severity: 0, deadline: null, nextOn: null })
})
