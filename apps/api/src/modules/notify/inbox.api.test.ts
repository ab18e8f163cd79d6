import type { Api, Result } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aBuyer,
  act,
  aSale,
  completeAll,
  identityNumber,
  join,
  journeyOf,
  openWorld,
  refusal,
  stopWorker,
  type World,
} from '../../../../../tests/support/world/index.js'
import { DataKeepers } from '../../platform/personal-data/data-keepers.js'
import { WatchClocks } from '../cases/watch-clocks.job.js'
import { SweepRisks } from '../risks/sweep-risks.job.js'
import { TellOfRisks } from './reactions/tell-of-risks.job.js'

let world: World
let manager: Api
let owner: Api
let family: Api
let tenant: Api
let homeId: string

beforeAll(async () => {
  world = await openWorld({ settings: { ACCESS_TOKEN_SECONDS: '8640000' } })
  await world.importSales(aSale({ 手机号: '13800000001', 证件号码: identityNumber(1) }))
  manager = await world.staff('chief', 'service_manager', '云栖澜庭')
  const buyer = await aBuyer(world, '13800000001', 1)
  owner = buyer.api
  homeId = buyer.homes['1602'] ?? ''
  family = await join(world, owner, homeId, '13800000002')
  tenant = await join(world, owner, homeId, '13800000003', '2027-09-30')
})
afterAll(() => world.close())

type Message = Result<'GET /messages'>['items'][number]
const inbox = async (of: Api): Promise<Message[]> => (await of('GET /messages')).items
const titles = async (of: Api): Promise<string[]> => (await inbox(of)).map(({ title }) => title)
const delivered = (of: Api) => expect.poll(async () => (await inbox(of)).map(({ delivery }) => delivery))
const bySms = '微信未送达（没有绑定微信），已发短信'
const missing = '商业贷款审批还差 2 份材料，9月18日前交'

describe('a risk', () => {
  it('is told to everybody who sees the purchase, with the truth about delivery', async () => {
    const applied = await completeAll(manager, await journeyOf(manager, '1602'), {
      ...{ commercial_application: '2026-08-27', fund_application: '2026-09-04' },
    })
    const due = { dueOn: '2026-09-18', todo: '补交近 6 个月流水', turn: 'customer' as const }
    await act(manager, applied, 'commercial_approval', { action: 'update', ...due })
    for (const one of [owner, family]) await delivered(one).toEqual([bySms])
    expect(await inbox(owner)).toMatchObject([
      { purpose: 'papers', purposeName: '材料提醒', title: missing, homeLabel: '3 幢 2 单元 1602', isRead: false },
    ])
    expect(await titles(tenant)).toEqual([])
    expect(await world.sandbox.smsNotices('13800000001')).toEqual([`${missing}，3 幢 2 单元 1602`])
    expect(await world.sandbox.smsNotices('13800000003')).toEqual([])
  })

  it('is told again when it becomes graver, by the night, and goes out in the morning', async () => {
    world.clock.set('2026-09-17T00:10:00+08:00')
    await world.get(SweepRisks).sweep()
    await expect.poll(async () => (await titles(owner)).filter((title) => title === missing)).toHaveLength(2)
    const [latest] = (await inbox(owner)).filter(({ title }) => title === missing)
    expect(latest?.delivery).toBe('夜间不打扰，早上 8 点后发送')
    expect(await world.sandbox.smsNotices('13800000001')).toHaveLength(1)
  })

  it('is told once, however often the job runs', async () => {
    const risks = await world.database.kysely.selectFrom('risk').select('id').execute()
    const before = await inbox(owner)
    for (let n = 0; n < 2; n++) await world.get(TellOfRisks).handle({ riskIds: risks.map(({ id }) => id) })
    expect(await inbox(owner)).toEqual(before)
  })
})

describe('an inbox', () => {
  it('counts what is unread, one by one and all at once', async () => {
    const { items, unread } = await owner('GET /messages')
    expect(unread).toBe(items.length)
    const params = { messageId: items.at(-1)?.id ?? '' }
    expect(await owner('PUT /messages/:messageId/read', { params })).toEqual({ unread: unread - 1 })
    expect(await refusal(tenant('PUT /messages/:messageId/read', { params }))).toMatchObject({ status: 404 })
    const until = items[0]?.at ?? ''
    expect(await owner('PUT /messages/read', { body: { until } })).toEqual({ unread: 0 })
    expect((await family('GET /messages/unread')).unread).toBe(items.length)
  })

  it('goes on from page to page', async () => {
    const all = await titles(owner)
    const first = await owner('GET /messages', { query: { limit: 1 } })
    const rest = await owner('GET /messages', { query: { after: first.next ?? '' } })
    expect([...first.items, ...rest.items].map(({ title }) => title)).toEqual(all)
  })
})

describe('staff', () => {
  it('see to whom something was told and whether it arrived', async () => {
    const { items } = await manager('GET /staff/homes/:homeId/messages', { params: { homeId } })
    const told = items.filter(({ title, delivery }) => title === missing && delivery === bySms)
    expect(told.map(({ recipient }) => recipient).sort()).toEqual(['家人', '林* · 业主'])
    expect(told[0]?.attempts.map(({ words }) => words).sort()).toEqual(['已发短信', '微信未送达（没有绑定微信）'])
  })
})

describe('a delay and a broadcast', () => {
  it('are told to those who see the purchase', async () => {
    world.clock.set('2026-09-17T10:00:00+08:00')
    const { id: journeyId } = await journeyOf(manager, '1602')
    const projectId = await world.projectId('云栖澜庭')
    const scope = { projectId, journeyId, nodeKey: 'handover', newOn: '2027-03-31' }
    const { seen } = await manager('POST /staff/delays/preview', { body: scope })
    const words = { cause: '园区景观收尾晚了', choices: ['wait' as const], answerUntil: '2026-10-16' }
    await manager('POST /staff/delays', { body: { ...scope, ...words, seen } })
    await expect.poll(() => titles(family)).toContain('交付改到2027年3月31日')
    const broadcast = {
      ...{
        filter: {},
        expected: 1,
        severity: 'urgent' as const,
        title: '监管账户变更',
        means: '旧账户今天起停用，别再付款。',
      },
      ...{ action: null, actor: 'developer' as const, deadline: null, until: '2026-10-01' },
    }
    await manager('POST /staff/risk-broadcasts', { body: broadcast })
    await expect.poll(() => titles(family)).toContain('监管账户变更')
    const urgent = (await inbox(family)).find(({ title }) => title === '监管账户变更')
    expect(urgent).toMatchObject({ purpose: 'urgent', about: { kind: 'risk' } })
    expect(await titles(tenant)).toEqual([])
  })
})

const aQuotation = {
  ...{ action: 'quote' as const, words: '更换接头和软管' },
  lines: [{ name: '软管', quantity: 1, unit: '根', price: 3_500 }],
}

describe('a case', () => {
  it('tells the household what staff did, and staff what they owe', async () => {
    const body = { kind: 'repair' as const, categoryKey: 'leak', place: '卫生间', words: '吊顶在滴水', photoIds: [] }
    const { id: caseId } = await tenant('POST /homes/:homeId/cases', { params: { homeId }, body })
    const officer = await world.staff('周宁', 'officer', '云栖澜庭')
    world.clock.pass(3 * 3600)
    await world.get(WatchClocks).watch()
    const duties = () => officer('GET /staff/messages').then(({ items }) => items.map(({ words }) => words))
    await expect.poll(duties).toEqual([expect.stringContaining('漏水、渗水') as string])
    const params = { caseId }
    await officer('POST /staff/cases/:caseId/actions', { params, body: { action: 'take' } })
    await officer('POST /staff/cases/:caseId/actions', { params, body: { action: 'reply', words: '我两小时内到。' } })
    for (const one of [tenant, family, owner]) await expect.poll(() => titles(one)).toContain('周宁回复了您的报修')
    expect((await inbox(tenant))[0]).toMatchObject({ words: '我两小时内到。', about: { kind: 'case', id: caseId } })
    const judged = { action: 'judge' as const, part: null, liable: 'owner' as const, words: '接头是自行改装的' }
    await officer('POST /staff/cases/:caseId/actions', { params, body: judged })
    await officer('POST /staff/cases/:caseId/actions', { params, body: aQuotation })
    await expect.poll(() => titles(owner)).toContain('您的报修有一份报价')
    for (const one of [tenant, family]) expect(await titles(one)).not.toContain('您的报修有一份报价')
    await owner('POST /homes/:homeId/cases/:caseId/actions', { params: { homeId, caseId }, body: { action: 'urge' } })
    for (const one of [officer, manager])
      await expect
        .poll(async () => (await one('GET /staff/messages')).items.map(({ title }) => title))
        .toContainEqual(expect.stringContaining('业主催单'))
    const { items } = await manager('GET /staff/messages')
    const read = await manager('PUT /staff/messages/read', { body: { until: items[0]?.at ?? '' } })
    expect(read).toEqual({ unread: 0 })
  })
})

describe('preferences and consents', () => {
  it('switch channels off for a purpose, but never for what is critical', async () => {
    const purpose = { params: { purpose: 'step' as const }, body: { channel: 'wechat' as const, isOn: false } }
    const { items } = await family('PUT /me/message-preferences/:purpose', purpose)
    expect(items.find((item) => item.purpose === 'step')?.channels).toEqual([{ channel: 'wechat', isOn: false }])
    const urgent = { ...purpose, params: { purpose: 'urgent' as const } }
    expect(await refusal(family('PUT /me/message-preferences/:purpose', urgent))).toMatchObject({
      code: 'message.always_on',
    })
  })

  it('ask for templates, count what was accepted, and rest for seven days after a refusal', async () => {
    const asked = async () => (await owner('GET /me/subscriptions', { query: { moment: 'journey' } })).templateIds
    const [first = '', second = ''] = await asked()
    expect(await asked()).toHaveLength(3)
    const answers = [
      { templateId: first, answer: 'accept' as const },
      { templateId: second, answer: 'reject' as const },
      { templateId: 'not ours', answer: 'accept' as const },
    ]
    await owner('POST /me/subscriptions', { body: { answers } })
    expect(await asked()).not.toContain(second)
    world.clock.passDays(7)
    expect(await asked()).toContain(second)
  })
})

describe('whoever has left', () => {
  it('reads nothing of the home any more, and is sent nothing that was waiting', async () => {
    await stopWorker(world)
    world.clock.set('2026-10-20T22:00:00+08:00')
    const { items: members } = await owner('GET /homes/:homeId/members', { params: { homeId } })
    const member = members.find(({ role }) => role === 'family')
    await owner('DELETE /homes/:homeId/members/:memberId', { params: { homeId, memberId: member?.id ?? '' } })
    expect(await titles(family)).toEqual([])
  })

  it('takes a copy along and leaves nothing behind', async () => {
    const { keeper } =
      world
        .get(DataKeepers)
        .all()
        .find(({ holding }) => holding.key === 'messages') ?? {}
    const db = world.database.kysely
    const { personId } = await db.selectFrom('membership').select('personId').where('role', '=', 'owner').executeTakeFirstOrThrow() // prettier-ignore
    const subject = { personId, phone: null, phoneHash: null }
    const sections = (await keeper?.sections(subject)) ?? []
    expect(sections.map(({ rows }) => rows.length > 0)).toEqual([true, false, true])
    await world.database.write(async (tx) => keeper?.erase(tx, subject))
    expect((await keeper?.sections(subject))?.flatMap(({ rows }) => rows)).toEqual([])
  })
})
