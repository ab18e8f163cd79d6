import type { Api, Sent } from '@hub/contracts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { smallPicture } from '../../../../../tests/support/pictures-to-send.js'
import {
  aSale,
  claim,
  identityNumber,
  join,
  openWorld,
  refusal,
  sendFile,
  type World,
} from '../../../../../tests/support/world/index.js'
import type { Subject } from '../../platform/personal-data/personal-data.js'
import { CasesData } from './cases.data.js'
import { SettleCases } from './settle-cases.job.js'
import { WatchClocks } from './watch-clocks.job.js'

const minute = 60
const hour = 60 * minute
let world: World
let owner: Api
let neighbour: Api
let tenant: Api
let ownerToken: string
let officer: Api
let colleague: Api
let elsewhere: Api
let subject: Subject
let homeId: string
let neighbourHome: string
beforeAll(async () => {
  world = await openWorld({ settings: { ACCESS_TOKEN_SECONDS: '31536000' } })
  const other = { 房号: '602', 合同编号: 'YX-0005', 手机号: '13800000002', 证件号码: identityNumber(2) }
  await world.importSales(
    aSale(),
    aSale(other),
    aSale({ ...other, 楼盘: '星河湾', 手机号: '13800000009', 合同编号: 'XH-1' }),
  )
  ownerToken = await world.customerToken('13800000001')
  owner = world.client({ token: ownerToken })
  homeId = await claim(owner, 1)
  subject = { personId: (await owner('GET /me')).id, phone: null, phoneHash: null }
  neighbour = await world.customer('13800000002')
  neighbourHome = await claim(neighbour, 2)
  tenant = await join(world, owner, homeId, '13800000003', '2027-12-31')
  officer = await world.staff('zhouning', 'officer', '云栖澜庭')
  colleague = await world.staff('chenhao', 'officer', '云栖澜庭')
  elsewhere = await world.staff('liuyang', 'officer', '星河湾')
})
afterAll(() => world.close())
beforeEach(() => world.database.kysely.deleteFrom('rateLimit').execute())

type Report = Sent<'POST /homes/:homeId/cases'>['body']
const leak: Report = { kind: 'repair', categoryKey: 'leak', place: '卫生间', words: '吊顶在滴水', photoIds: [] }
const report = (over: Partial<Report> = {}, api = owner, home = homeId) =>
  api('POST /homes/:homeId/cases', { params: { homeId: home }, body: { ...leak, ...over } })
const read = (caseId: string, api = owner, home = homeId) =>
  api('GET /homes/:homeId/cases/:caseId', { params: { homeId: home, caseId } })
type Step = Sent<'POST /homes/:homeId/cases/:caseId/actions'>['body']
const act = (caseId: string, body: Step, api = owner, home = homeId) =>
  api('POST /homes/:homeId/cases/:caseId/actions', { params: { homeId: home, caseId }, body })
const work = (caseId: string, body: Sent<'POST /staff/cases/:caseId/actions'>['body'], api = officer) =>
  api('POST /staff/cases/:caseId/actions', { params: { caseId }, body })
const data = () => world.get(CasesData)
const watch = () => world.get(WatchClocks).watch()
const conditions = async (caseId: string) =>
  Object.fromEntries((await read(caseId)).clocks.map(({ name, condition }) => [name, condition]))
const escalations = async (caseId: string) =>
  (
    await world.database.kysely
      .selectFrom('caseStep')
      .selectAll()
      .where('caseId', '=', caseId)
      .orderBy('toldAt')
      .execute()
  ).map(({ clock, step }) => `${clock} ${step}`)

describe('a report', () => {
  it('starts the clocks of its severity, and has a number to say on the phone', async () => {
    const minor = await report({ categoryKey: 'windows' })
    expect(minor.number).toMatch(/^\d{4} \d{4}$/)
    expect(minor.clocks.map(({ name, withinMinutes, condition }) => [name, withinMinutes, condition])).toEqual([
      ['reply', 240, 'running'],
      ['team', 1440, 'running'],
    ])
    expect((await report()).clocks.map(({ name }) => name)).toEqual(['reply', 'team', 'plan'])
    expect((await report({ kind: 'enquiry', categoryKey: 'enquiry' })).clocks.map(({ name }) => name)).toEqual([
      'reply',
    ])
  })

  it('takes photos that the same person has uploaded for it', async () => {
    const send = async () =>
      sendFile(world.url, ownerToken, 'POST /homes/:homeId/case-photos', { homeId }, await smallPicture())
    const photo = String((await send()).body['id'])
    const mine = await report({ photoIds: [photo] })
    expect([mine.photos[0]?.id, mine.events[0]?.isMine]).toEqual([photo, true])
    expect((await fetch(world.url + (mine.photos[0]?.thumbUrl ?? ''))).status).toBe(200)
    expect((await refusal(report({ photoIds: [photo] }))).code).toBe('case.photo_lost')
    const again = String((await send()).body['id'])
    expect((await refusal(report({ photoIds: [again] }, tenant))).code).toBe('case.photo_lost')
  })

  it('is read by the household, and by nobody else', async () => {
    const { id } = await report()
    expect((await read(id, tenant)).id).toBe(id)
    expect((await owner('GET /homes/:homeId/cases', { params: { homeId } })).items[0]?.id).toBe(id)
    expect((await refusal(read(id, neighbour))).code).toBe('home.not_found')
    expect((await refusal(read(id, neighbour, neighbourHome))).code).toBe('case.not_found')
    const params = { caseId: id }
    expect((await refusal(elsewhere('GET /staff/cases/:caseId', { params }))).code).toBe('case.not_found')
    expect((await refusal(work(id, { action: 'take' }, elsewhere))).code).toBe('case.not_found')
  })

  it("to the developer is the household's own: a tenant reads repairs and what the tenant reported", async () => {
    const complaint = await report({ kind: 'complaint', categoryKey: 'contract', words: '赠送面积和合同不符' })
    expect((await refusal(read(complaint.id, tenant))).code).toBe('case.not_found')
    expect((await refusal(act(complaint.id, { action: 'urge' }, tenant))).code).toBe('case.not_found')
    const own = await report({ kind: 'suggestion', categoryKey: 'suggestion', words: '希望多几个快递柜' }, tenant)
    const { items } = await tenant('GET /homes/:homeId/cases', { params: { homeId } })
    expect([items[0]?.id, items.some(({ id }) => id === complaint.id)]).toEqual([own.id, false])
  })

  it('stays before those that are over, page by page', async () => {
    const list = (query: { limit?: number; after?: string }) =>
      neighbour('GET /homes/:homeId/cases', { params: { homeId: neighbourHome }, query })
    const [open, over] = [await report({}, neighbour, neighbourHome), await report({}, neighbour, neighbourHome)]
    await act(over.id, { action: 'cancel' }, neighbour, neighbourHome)
    const { items, next } = await list({ limit: 1 })
    const rest = await list({ after: next ?? '' })
    expect([...items, ...rest.items].map(({ id }) => id)).toEqual([open.id, over.id])
  })

  it('of an unknown category is refused', async () => {
    expect((await refusal(report({ kind: 'complaint' }))).code).toBe('case.category_unknown')
  })
})

describe('the clocks', () => {
  it('are met by an answer after 3:59 h, and missed by one after 4:01 h, which is escalated in order', async () => {
    const { id } = await report()
    await work(id, { action: 'take' })
    await work(id, { action: 'note', words: '先打电话问问' })
    world.clock.pass(3 * hour + 59 * minute)
    expect((await conditions(id))['reply']).toBe('running')
    await work(id, { action: 'reply', words: '您好，我是周宁，今天下午上门' })
    expect((await conditions(id))['reply']).toBe('met')

    const late = await report()
    await work(late.id, { action: 'take' })
    world.clock.pass(3 * hour)
    await watch()
    expect(await escalations(late.id)).toEqual(['reply officer'])
    world.clock.pass(1 * hour + minute)
    await watch()
    await watch()
    expect(await escalations(late.id)).toEqual(['reply officer', 'reply service_manager'])
    await work(late.id, { action: 'reply', words: '抱歉，来晚了' })
    expect((await conditions(late.id))['reply']).toBe('missed')
    world.clock.pass(2 * hour)
    await watch()
    expect((await escalations(late.id)).filter((step) => step.startsWith('reply'))).toHaveLength(2)
  })

  it('stand still while the customer is waited for, and say so', async () => {
    const { id } = await report()
    await work(id, { action: 'take' })
    await work(id, { action: 'ask', words: '能拍一下水表吗？' })
    world.clock.pass(30 * hour)
    const waiting = (await read(id)).clocks.find(({ name }) => name === 'team')
    expect([waiting?.condition, waiting?.paused?.reason, waiting?.dueAt]).toEqual(['paused', 'customer', null])
    await act(id, { action: 'say', words: '拍好了' })
    expect(await conditions(id)).toEqual({ reply: 'met', team: 'running', plan: 'running' })
  })

  it('keep what was promised when the case began, whatever is promised to others later', async () => {
    const { id } = await report({ categoryKey: 'windows' })
    await work(id, { action: 'regrade', severity: 'major', words: '玻璃整扇松动' })
    expect((await read(id)).clocks.map(({ name }) => name)).toEqual(['reply', 'team', 'plan'])
    const [opened] = await world.database.kysely
      .selectFrom('caseEvent')
      .select('data')
      .where('caseId', '=', id)
      .orderBy('seq')
      .execute()
    expect(opened?.data).toMatchObject({
      severity: 'minor',
      promises: [{ clock: 'reply', hours: 4 }, { clock: 'team' }],
    })
  })

  it('decide the order in which staff see what is open', async () => {
    const first = await report({ categoryKey: 'walls' })
    world.clock.pass(10 * minute)
    const second = await report({ categoryKey: 'walls' })
    await work(first.id, { action: 'take' })
    await work(first.id, { action: 'reply', words: '收到' })
    const seen: string[] = []
    for (let after: string | undefined; ;) {
      const page = await officer('GET /staff/cases', { query: { limit: 3, ...(after && { after }) } })
      seen.push(...page.items.map(({ id }) => id))
      if (page.next === null) break
      after = page.next
    }
    expect(seen.indexOf(second.id)).toBeLessThan(seen.indexOf(first.id))
    expect(new Set(seen).size).toBe(seen.length)
    const mine = await colleague('GET /staff/cases', { query: { whose: 'mine' } })
    expect(mine.items).toEqual([])
  })
})

describe('the way of a case', () => {
  it('goes from report to the word of the owner', async () => {
    const { id } = await report()
    await work(id, { action: 'take' })
    await work(id, { action: 'arrive' })
    await work(id, { action: 'plan', words: '更换接头，重做防水', promisedOn: '2026-12-24' })
    await work(id, { action: 'finish', words: '接头已换，闭水 24 小时不漏' })
    const done = await read(id)
    expect([done.state, done.promisedOn, done.allowedActions]).toEqual([
      'done',
      '2026-12-24',
      ['confirm', 'reopen', 'say'],
    ])
    expect((await act(id, { action: 'confirm' })).state).toBe('closed')
    expect(await conditions(id)).toEqual({ reply: 'met', team: 'met', plan: 'met' })
  })

  it('closes by itself after seven days, and opens again within seven', async () => {
    const { id } = await report()
    await work(id, { action: 'take' })
    await work(id, { action: 'finish', words: '修好了' })
    world.clock.pass(7 * 24 * hour - minute)
    await world.get(SettleCases).handle()
    expect((await read(id)).state).toBe('done')
    const again = await act(id, { action: 'reopen', words: '又漏了' })
    expect([again.state, again.clocks.filter(({ round }) => round === 2).map(({ condition }) => condition)]).toEqual([
      'accepted',
      ['running', 'running', 'running'],
    ])
    await work(id, { action: 'finish', words: '又修好了' })
    world.clock.pass(7 * 24 * hour + minute)
    await world.get(SettleCases).handle()
    expect((await read(id)).state).toBe('closed')
    expect((await refusal(act(id, { action: 'reopen', words: '还是漏' }))).code).toBe('case.not_allowed_now')
  })

  it('has one who takes it; the other is told who', async () => {
    const { id } = await report()
    const results = await Promise.allSettled([work(id, { action: 'take' }), work(id, { action: 'take' }, colleague)])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const holder = (await read(id)).officer ?? ''
    expect((await refusal(work(id, { action: 'take' }, colleague))).body.message).toContain(holder)
  })

  it('hears one urging in two hours', async () => {
    const { id } = await report()
    await act(id, { action: 'urge' })
    expect((await refusal(act(id, { action: 'urge' }))).code).toBe('case.urged')
    world.clock.pass(2 * hour)
    await act(id, { action: 'urge' })
    expect((await read(id)).events.filter(({ kind }) => kind === 'urge')).toHaveLength(2)
  })

  it('shows the household no notes and no names of escalations', async () => {
    const { id } = await report()
    await work(id, { action: 'take' })
    await work(id, { action: 'note', words: '业主很着急' })
    expect((await read(id)).events.map(({ kind }) => kind)).toEqual(['take', 'opened'])
    const ours = await officer('GET /staff/cases/:caseId', { params: { caseId: id } })
    expect(ours.events.map(({ kind }) => kind)).toEqual(['note', 'take', 'opened'])
  })

  it('loses the words and photos of a customer who leaves, and nothing else', async () => {
    const { id } = await report()
    await work(id, { action: 'take' })
    await work(id, { action: 'reply', words: '马上到' })
    const [before] = await data().sections(subject)
    expect(before?.rows.at(-1)).toMatchObject({ 类别: '漏水、渗水', 内容: '吊顶在滴水' })
    await world.database.write((tx) => data().erase(tx, subject))
    const after = await officer('GET /staff/cases/:caseId', { params: { caseId: id } })
    expect([after.words, after.events.map(({ name, words }) => [name, words])]).toEqual([
      '（账号已注销，内容已删除）',
      [
        ['zhouning', '马上到'],
        ['zhouning', null],
        ['已注销的业主', '（账号已注销，内容已删除）'],
      ],
    ])
    expect(after.clocks[0]?.condition).toBe('met')
  })

  it('keeps its history against everybody', async () => {
    const { id } = await report()
    const change = world.database.kysely.updateTable('caseEvent').set({ kind: 'reply' }).where('caseId', '=', id)
    await expect(change.execute()).rejects.toThrow('never changed')
    await expect(world.database.kysely.deleteFrom('caseEvent').where('caseId', '=', id).execute()).rejects.toThrow()
  })
})
