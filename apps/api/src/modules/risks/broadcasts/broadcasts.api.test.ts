import type { Api, Result, Sent } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aBuyer,
  aSale,
  identityNumber,
  openWorld,
  refusal,
  type World,
} from '../../../../../../tests/support/world/index.js'
import { JourneyRisksStore } from '../journey-risks.store.js'
import { BroadcastRisksStore } from './broadcast-risks.store.js'
import { ExpireBroadcasts } from './expire-broadcasts.job.js'

let world: World
let manager: Api
let head: Api

const sale = (i: number, over: Record<string, string>) =>
  aSale({ 合同编号: `YX-${String(i)}`, 手机号: `1380000000${String(i)}`, 证件号码: identityNumber(i), ...over })

beforeAll(async () => {
  world = await openWorld({ settings: { ACCESS_TOKEN_SECONDS: '8640000' } })
  await world.importSales(
    sale(1, { 房号: '1602', 付款方式: '组合贷款' }),
    sale(2, { 房号: '1702', 付款方式: '公积金' }),
    sale(3, { 房号: '1802', 付款方式: '全款' }),
    sale(4, { 房号: '901', 付款方式: '公积金', 楼盘: '江畔里' }),
  )
  manager = await world.staff('manager', 'service_manager', '云栖澜庭')
  head = await world.staff('head', 'administrator')
})
afterAll(() => world.close())

const words = {
  ...{ severity: 'warning' as const, title: '公积金额度 10 月 1 日起下调', actor: 'customer' as const },
  means: '10 月 1 日后批准的贷款按新额度算，可能要补首付。',
  ...{ action: '9 月 30 日前把材料交齐，赶在调整前批准。', deadline: '2026-09-30', until: '2026-10-15' },
}
type Filter = Sent<'POST /staff/risk-broadcasts'>['body']['filter']
const publish = (by: Api, filter: Filter, expected: number) =>
  by('POST /staff/risk-broadcasts', { body: { ...words, filter, expected } })
const audience = (by: Api, query: Filter) => by('GET /staff/risk-broadcasts/audience', { query })
const standing = () =>
  world.database.kysely
    .selectFrom('risk')
    .select(['subject', 'endedBy', 'endedWords'])
    .where('ruleKey', '=', 'broadcast')
    .orderBy('openedAt')
    .execute()
const settled = async (id: string, state: 'open' | 'ended') => {
  let found: Result<'GET /staff/risk-broadcasts'>['items'][number] | undefined
  await expect
    .poll(async () => {
      found = (await head('GET /staff/risk-broadcasts')).items.find((broadcast) => broadcast.id === id)
      return found?.state
    })
    .toBe(state)
  return found
}

describe('a broadcast', () => {
  let id: string

  it('is counted exactly before, within my projects, with masked homes', async () => {
    expect(await audience(manager, { paymentWay: 'fund_loan' })).toEqual({
      total: 1,
      sample: [{ homeLabel: '3 幢 2 单元 1702', projectName: '云栖澜庭', customerNameMasked: '林*' }],
    })
    expect((await audience(head, { paymentWay: 'fund_loan' })).total).toBe(2)
    const elsewhere = await world.projectId('江畔里')
    expect((await audience(manager, { projectId: elsewhere })).total).toBe(0)
    expect(await manager('GET /staff/risk-broadcasts/choices')).toEqual({ cities: [], banks: [] })
  })

  it('is refused with another count than was seen, for nobody, and for a day that has passed', async () => {
    expect(await refusal(publish(manager, {}, 4))).toMatchObject({ status: 409, code: 'broadcast.count_changed' })
    expect(await refusal(publish(manager, { stage: 'deed' }, 1))).toMatchObject({ code: 'broadcast.nobody' })
    const body = { ...words, until: '2026-09-15', filter: {}, expected: 3 }
    expect(await refusal(manager('POST /staff/risk-broadcasts', { body }))).toMatchObject({ code: 'request.invalid' })
  })

  it('stands on exactly the homes under its filter, and not on those that begin later', async () => {
    const published = await publish(manager, { paymentWay: 'fund_loan' }, 1)
    id = published.id
    expect(await settled(id, 'open')).toMatchObject({ expected: 1, reached: 1, publishedBy: 'manager' })
    world.clock.pass(60)
    await world.importSales(sale(5, { 房号: '1902', 付款方式: '公积金' }))
    const told = async (i: number, room: string) => {
      const { api, homes } = await aBuyer(world, `1380000000${String(i)}`, i)
      const { open } = await api('GET /homes/:homeId/risks', { params: { homeId: homes[room] ?? '' } })
      return open.filter(({ ruleKey }) => ruleKey === 'broadcast').map(({ title, deadline }) => ({ title, deadline }))
    }
    expect(await told(2, '1702')).toEqual([{ title: words.title, deadline: '2026-09-30' }])
    const others = [told(1, '1602'), told(3, '1802'), told(4, '901'), told(5, '1902')]
    expect(await Promise.all(others)).toEqual([[], [], [], []])
  })

  it('survives the evaluation of rules, and can be ended only by those who answer for all its projects', async () => {
    const both = await publish(head, { paymentWay: 'full' }, 1)
    await settled(both.id, 'open')
    const mine = (await manager('GET /staff/risk-broadcasts')).items
    expect(mine.map((broadcast) => [broadcast.id, broadcast.mayEnd])).toEqual([[both.id, false], [id, true]]) // prettier-ignore
    const end = (by: Api, broadcastId: string) =>
      by('POST /staff/risk-broadcasts/:broadcastId/end', { params: { broadcastId }, body: { words: '政策没有调整' } })
    expect(await refusal(end(manager, both.id))).toMatchObject({ status: 404 })
    await end(manager, id)
    await end(manager, id)
    expect(await settled(id, 'ended')).toMatchObject({ endedWords: '政策没有调整', mayEnd: false })
    const words = { endedBy: 'withdrawn', endedWords: '政策没有调整' }
    expect((await standing()).filter(({ subject }) => subject === id)).toEqual([{ subject: id, ...words }])
  })

  it('counts each home once, whoever spreads it at the same time, and leaves out a purchase that has ended', async () => {
    const db = world.database.kysely
    const journeys = await db.selectFrom('journey').select(['id', 'purchaseId']).orderBy('id').execute()
    const [gone, ...others] = journeys
    const ids = journeys.map((journey) => journey.id)
    const ended = { status: 'cancelled' }
    await world.database.write((tx) => tx.updateTable('purchase').set(ended).where('id', '=', gone?.purchaseId ?? '').execute()) // prettier-ignore
    const derived = () => db.selectFrom('journeyRisk').selectAll().orderBy('journeyId').execute()
    const before = await derived()
    const store = world.get(BroadcastRisksStore)
    const told = ['2026-09-20', '2026-09-10', null].map((deadline, i) => ({
      ...{ id: `019a0000-0000-7000-8000-00000000000${String(i)}`, severity: i + 1, deadline },
      ...{ title: '停水', means: '明天停水。', action: null, actor: 'developer' },
    }))
    const open = (broadcast: (typeof told)[number]) => world.database.write((tx) => store.open(tx, ids, broadcast))
    const counts = await Promise.all([...told, ...told].map(open))
    expect(counts.reduce((sum, count) => sum + count)).toBe(told.length * others.length)
    const counted = await derived()
    await world.database.write((tx) => world.get(JourneyRisksStore).recount(tx, ids))
    expect(await derived()).toEqual(counted)
    for (const { id } of told)
      await world.database.write((tx) => store.end(tx, ids, { id, endedBy: 'withdrawn', endedWords: '来水了' }))
    expect(await derived()).toEqual(before)
    await world.database.write(async (tx) => {
      await tx.deleteFrom('risk').where('title', '=', '停水').execute()
      await tx.updateTable('purchase').set({ status: 'active' }).execute()
    })
  })

  it('goes by itself after its last day', async () => {
    const endings = async () => (await standing()).map(({ endedBy }) => endedBy)
    world.clock.set('2026-10-15T23:00:00+08:00')
    await world.get(ExpireBroadcasts).handle()
    expect(await endings()).toEqual(['withdrawn', null])
    world.clock.set('2026-10-16T00:03:00+08:00')
    await world.get(ExpireBroadcasts).handle()
    await expect.poll(endings).toEqual(['withdrawn', 'expired'])
  })
})
