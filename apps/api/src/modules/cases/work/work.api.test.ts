import type { Api, Sent } from '@hub/contracts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { smallPicture } from '../../../../../../tests/support/pictures-to-send.js'
import {
  aSale,
  claim,
  join,
  openWorld,
  refusal,
  sendFile,
  type World,
} from '../../../../../../tests/support/world/index.js'

const hour = 3600
let world: World
let owner: Api
let tenant: Api
let officer: Api
let officerToken: string
let homeId: string
beforeAll(async () => {
  world = await openWorld({ settings: { ACCESS_TOKEN_SECONDS: '31536000' } })
  await world.importSales(aSale())
  owner = await world.customer('13800000001')
  homeId = await claim(owner, 1)
  tenant = await join(world, owner, homeId, '13800000003', '2027-12-31')
  officerToken = await world.staffToken('zhouning', 'officer', '云栖澜庭')
  officer = world.client({ token: officerToken })
})
afterAll(() => world.close())
beforeEach(() => world.database.kysely.deleteFrom('rateLimit').execute())

const read = (caseId: string, api = owner) => api('GET /homes/:homeId/cases/:caseId', { params: { homeId, caseId } })
const act = (caseId: string, body: Sent<'POST /homes/:homeId/cases/:caseId/actions'>['body'], api = owner) =>
  api('POST /homes/:homeId/cases/:caseId/actions', { params: { homeId, caseId }, body })
const work = (caseId: string, body: Sent<'POST /staff/cases/:caseId/actions'>['body']) =>
  officer('POST /staff/cases/:caseId/actions', { params: { caseId }, body })
const inHours = (hours: number): string => world.clock.in(hours * hour).toISOString()
async function taken(): Promise<string> {
  const { id } = await owner('POST /homes/:homeId/cases', {
    params: { homeId },
    body: { kind: 'repair', categoryKey: 'windows', place: '客厅', words: '推拉门关不上', photoIds: [] },
  })
  await work(id, { action: 'take' })
  return id
}
const propose = (caseId: string, from: number) =>
  work(caseId, { action: 'propose', startsAt: inHours(from), endsAt: inHours(from + 2), words: '您看这个时间行吗' })
const team = async (caseId: string) => (await read(caseId)).clocks.find(({ name }) => name === 'team')

describe('an appointment', () => {
  it('answers the customer, and holds the team’s clock from the word of the household until its time', async () => {
    const id = await taken()
    await propose(id, 30)
    expect((await read(id)).clocks.map(({ condition }) => condition)).toEqual(['met', 'running'])
    world.clock.pass(4 * hour)
    await act(id, { action: 'accept_visit' })
    const waiting = await team(id)
    expect([waiting?.condition, waiting?.paused?.reason]).toEqual(['paused', 'appointment'])
    expect((await read(id)).visit?.state).toBe('accepted')
    const due = Date.parse((await read(id)).visit?.startsAt ?? '') + 20 * hour * 1000
    expect(waiting?.dueAt).toBe(new Date(due).toISOString())
    world.clock.pass(27 * hour)
    expect((await team(id))?.condition).toBe('running')
    await work(id, { action: 'arrive' })
    expect([(await read(id)).visit?.state, (await team(id))?.condition]).toEqual(['kept', 'met'])
  })

  it('is missed by a team that does not come: the clock runs on, and is late', async () => {
    const id = await taken()
    await propose(id, 10)
    await act(id, { action: 'accept_visit' })
    world.clock.pass((10 + 25) * hour)
    expect((await team(id))?.condition).toBe('missed')
  })

  it('is rejected with words, moved by another, and past when it is too late to accept', async () => {
    const id = await taken()
    await propose(id, 5)
    await act(id, { action: 'reject_visit', words: '白天上班，晚上七点以后可以' })
    expect((await read(id)).visit?.state).toBe('rejected')
    expect((await refusal(act(id, { action: 'accept_visit' }))).code).toBe('case.not_allowed_now')
    await propose(id, 8)
    await propose(id, 2)
    await act(id, { action: 'accept_visit' }, tenant)
    await propose(id, 3)
    expect([(await read(id)).visit?.state, (await team(id))?.condition]).toEqual(['proposed', 'running'])
    world.clock.pass(4 * hour)
    expect((await refusal(act(id, { action: 'accept_visit' }))).code).toBe('case.visit_past')
    expect((await refusal(propose(id, -1))).code).toBe('case.visit_invalid')
  })

  it('waits behind a question: once it is answered, the time that was agreed is waited for again', async () => {
    const id = await taken()
    await propose(id, 20)
    await act(id, { action: 'accept_visit' })
    await work(id, { action: 'ask', words: '门是哪个品牌的？' })
    expect((await team(id))?.paused?.reason).toBe('customer')
    await act(id, { action: 'say', words: '型材上写着坚美' })
    expect((await team(id))?.paused?.reason).toBe('appointment')
  })
})

it('a record of the work has photos before and after, and what was used', async () => {
  const id = await taken()
  await work(id, { action: 'arrive' })
  const sent = await sendFile(
    world.url,
    officerToken,
    'POST /staff/cases/:caseId/photos',
    { caseId: id },
    await smallPicture(),
  )
  const materials = [{ name: '滑轮', quantity: 4, unit: '只' }]
  const photoIds = [String(sent.body['id'])]
  await work(id, { action: 'log', words: '更换四只滑轮', stage: 'after', photoIds, materials })
  const [event] = (await read(id)).events
  expect([event?.stage, event?.materials, event?.photos.map((photo) => photo.id)]).toEqual([
    'after',
    materials,
    photoIds,
  ])
})

describe('a quotation', () => {
  const lines = [
    { name: '滑轮', quantity: 4, unit: '只', price: 35_00 },
    { name: '人工', quantity: 1, unit: '次', price: 80_00 },
  ]
  it('is made only where the owner is liable, and decided by who acts for the owner', async () => {
    const id = await taken()
    const quote = () => work(id, { action: 'quote', words: '更换四只滑轮', lines })
    expect((await refusal(quote())).code).toBe('case.not_owners_cost')
    await work(id, { action: 'judge', part: 'openings', liable: 'owner', words: '自行加装的推拉门' })
    await quote()
    const asked = await read(id)
    expect([asked.quotation?.total, asked.quotation?.state, (await team(id))?.paused?.reason]).toEqual([
      ...[220_00, 'proposed', 'customer'],
    ])
    const seenByTenant = await read(id, tenant)
    expect([seenByTenant.quotation, seenByTenant.events.some(({ kind }) => kind === 'quote')]).toEqual([null, false])
    expect((await refusal(act(id, { action: 'accept_quote' }, tenant))).code).toBe('case.not_allowed_now')
    const both = await Promise.allSettled([act(id, { action: 'accept_quote' }), act(id, { action: 'decline_quote' })])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await team(id))?.condition).toBe('running')
  })

  it('that nobody decided on ends with the case', async () => {
    const id = await taken()
    await work(id, { action: 'judge', part: 'openings', liable: 'owner', words: '自行加装的推拉门' })
    await work(id, { action: 'quote', words: '更换滑轮', lines })
    await work(id, { action: 'finish', words: '调整后能关上了，不用换件' })
    expect((await read(id)).quotation?.state).toBe('ended')
  })
})

describe('a rating', () => {
  async function closed(): Promise<string> {
    const id = await taken()
    await work(id, { action: 'finish', words: '修好了' })
    await act(id, { action: 'confirm' })
    return id
  }
  const returns = async () => (await officer('GET /staff/return-visits', { query: {} })).items

  it('of few stars opens a return visit with a deadline of its own, until somebody has called', async () => {
    const [happy, unhappy] = [await closed(), await closed()]
    await act(happy, { action: 'rate', stars: 5 })
    await act(unhappy, { action: 'rate', stars: 3, words: '来得太晚' })
    const due = await returns()
    expect(due.map((one) => [one.id, one.stars, one.returnDueAt])).toEqual([[unhappy, 3, inHours(24)]])
    expect((await refusal(act(unhappy, { action: 'rate', stars: 5 }))).code).toBe('case.not_allowed_now')
    await work(unhappy, { action: 'call_back', words: '已致歉，下次提前一小时电话' })
    expect(await returns()).toEqual([])
    const seen = await read(unhappy)
    expect([seen.rating?.stars, seen.events.map(({ kind }) => kind).includes('call_back')]).toEqual([3, false])
  })

  it('begins anew with another round', async () => {
    const id = await closed()
    await act(id, { action: 'rate', stars: 1 })
    const again = await act(id, { action: 'reopen', words: '门又关不上了' })
    expect([again.rating, (await returns()).some((one) => one.id === id)]).toEqual([null, false])
  })
})

it('staff see in the queue how often the household has urged since a person answered', async () => {
  const id = await taken()
  const urges = async () =>
    (await officer('GET /staff/cases', { query: { limit: 200 } })).items.find((one) => one.id === id)?.urges
  await act(id, { action: 'urge' })
  world.clock.pass(2 * hour)
  await act(id, { action: 'urge' })
  expect(await urges()).toBe(2)
  await work(id, { action: 'reply', words: '师傅在路上了' })
  expect(await urges()).toBe(0)
})
