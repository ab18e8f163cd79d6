import { type Api, mostPaperPages, type Result } from '@hub/contracts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { smallPdf, smallPicture } from '../../../../../tests/support/pictures-to-send.js'
import {
  aSale,
  claim,
  journeyOf,
  nodeOf,
  openWorld,
  refusal,
  sendFile,
  type World,
} from '../../../../../tests/support/world/index.js'

type Paper = Result<'POST /homes/:homeId/papers/:nodeKey/:documentKey/pages'>
const statement = { nodeKey: 'commercial_application', documentKey: 'bank_statement' }
const contract = { nodeKey: 'filing', documentKey: 'filed_contract' }
const atHome = 'POST /homes/:homeId/papers/:nodeKey/:documentKey/pages'
const atStaff = 'POST /staff/journeys/:journeyId/papers/:nodeKey/:documentKey/pages'

let world: World
let owner: Api
let staff: Api
let ownerToken: string
let staffToken: string
let homeId: string
let journeyId: string
beforeAll(async () => {
  world = await openWorld()
  await world.importSales(aSale())
  ownerToken = await world.customerToken('13800000001')
  owner = world.client({ token: ownerToken })
  homeId = await claim(owner, 1)
  staffToken = await world.staffToken('zhouning', 'officer', '云栖澜庭')
  staff = world.client({ token: staffToken })
  journeyId = (await journeyOf(staff, '1602')).id
})
afterAll(() => world.close())
beforeEach(async () => {
  const db = world.database.kysely
  for (const table of ['paperView', 'paperPage', 'paper', 'domainEvent'] as const) await db.deleteFrom(table).execute()
  await db.updateTable('journeyNode').set({ received: '{}' }).execute()
})

const bring = async (content: Uint8Array, place = statement): Promise<Paper> => {
  const { status, body } = await sendFile(world.url, ownerToken, atHome, { homeId, ...place }, content)
  if (status !== 200) throw new Error(JSON.stringify(body))
  return body as unknown as Paper
}
const bringAsStaff = (content: Uint8Array, place = statement) =>
  sendFile(world.url, staffToken, atStaff, { journeyId, ...place }, content)
const params = (place = statement) => ({ params: { journeyId, ...place } })
const accept = (body: { expiresOn?: string | null } = {}, place = statement) =>
  staff('POST /staff/journeys/:journeyId/papers/:nodeKey/:documentKey/accept', { ...params(place), body })
const sendBack = (reason: string) =>
  staff('POST /staff/journeys/:journeyId/papers/:nodeKey/:documentKey/return', { ...params(), body: { reason } })
const seen = async (place = statement): Promise<Paper> => {
  const { papers } = await owner('GET /homes/:homeId/journey/nodes/:nodeKey', {
    params: { homeId, nodeKey: place.nodeKey },
  })
  const { nodes } = await owner('GET /homes/:homeId/papers', { params: { homeId } })
  const found = papers.find(({ documentKey }) => documentKey === place.documentKey)
  const same = nodes
    .find(({ key }) => key === place.nodeKey)
    ?.papers.find((paper) => paper.documentKey === place.documentKey)
  expect(same).toEqual(found)
  if (!found) throw new Error('no such paper')
  return found
}
const takeBack = (pageId: string) =>
  owner('DELETE /homes/:homeId/papers/:nodeKey/:documentKey/pages/:pageId', {
    params: { homeId, ...statement, pageId },
  })
const received = async (): Promise<string | null> =>
  nodeOf(await journeyOf(staff, '1602'), statement.nodeKey).documents.find(({ key }) => key === statement.documentKey)
    ?.receivedOn ?? null

describe('a paper', () => {
  it('is asked for, brought page by page, read by staff, accepted and received', async () => {
    expect(await seen()).toMatchObject({ state: 'missing', from: 'customer', uploadable: true, pages: [] })
    const first = await bring(await smallPicture())
    expect(first).toMatchObject({ state: 'sent', name: '近 6 个月银行流水', pages: [{ removable: true }] })
    await bring(smallPdf())
    const { pages } = await seen()
    expect(pages.map(({ file }) => file.contentType)).toEqual(['image/jpeg', 'application/pdf'])
    for (const { file } of pages) expect((await fetch(world.url + file.url)).status).toBe(200)

    const { items } = await staff('GET /staff/journeys/:journeyId/papers', { params: { journeyId } })
    const shown = items.find((item) => item.nodeKey === statement.nodeKey && item.documentKey === statement.documentKey)
    expect(shown).toMatchObject({ state: 'sent', decidable: true, proposedExpiresOn: '2026-12-15', lastView: null })
    expect([shown?.decision, (await journeyOf(staff, '1602')).papersToCheck]).toEqual([null, 1])
    const { items: decided } = await accept()
    expect(decided.find(({ id }) => id === shown?.id)?.decision).toMatchObject({ by: 'zhouning' })
    expect((await journeyOf(staff, '1602')).papersToCheck).toBe(0)
    expect(await seen()).toMatchObject({
      ...{ state: 'accepted', expiresOn: '2026-12-15', daysLeft: 90, uploadable: false, receivedOn: '2026-09-16' },
      pages: [{ removable: false }, { removable: false }],
    })
    expect(await received()).toBe('2026-09-16')
    const refused = await sendFile(world.url, ownerToken, atHome, { homeId, ...statement }, smallPdf('late'))
    expect(refused.body).toMatchObject({ code: 'paper.not_now', message: '这份材料已经收下，要换请联系服务官' })
  })

  it('is sent back with words that its owner reads, and goes on from there', async () => {
    await bring(smallPdf('one'))
    await sendBack('缺最近两个月')
    const returned = await seen()
    expect(returned).toMatchObject({ state: 'returned', reason: '缺最近两个月', uploadable: true })
    expect(await takeBack(returned.pages[0]?.id ?? '')).toMatchObject({ state: 'missing', pages: [] })
    expect((await journeyOf(staff, '1602')).papersToCheck).toBe(0)
    expect(await bring(smallPdf('two'))).toMatchObject({ state: 'sent', reason: null })
    await accept({ expiresOn: null })
    expect(await seen()).toMatchObject({ state: 'accepted', expiresOn: null, daysLeft: null })
    await sendBack('盖章看不清')
    expect([(await seen()).state, await received()]).toEqual(['returned', null])
  })

  it('has a page once, however often and at the same time it is sent', async () => {
    const page = smallPdf('same')
    await Promise.all([1, 2, 3, 4].map(() => bring(page)))
    expect((await bring(page)).pages).toHaveLength(1)
  })

  it('has room for so many pages', async () => {
    for (let page = 0; page < mostPaperPages; page += 1) await bring(smallPdf(`page ${String(page)}`))
    const more = await sendFile(world.url, ownerToken, atHome, { homeId, ...statement }, smallPdf('one more'))
    expect(more.body.code).toBe('paper.too_many_pages')
  })

  it('that is out of date is brought anew', async () => {
    await bring(smallPdf('old'))
    await accept({ expiresOn: '2026-09-15' })
    expect(await seen()).toMatchObject({ state: 'accepted', daysLeft: -1, uploadable: true })
    const anew = await bring(smallPdf('new'))
    expect(anew).toMatchObject({ state: 'sent', expiresOn: null })
    expect(anew.pages).toHaveLength(1)
  })

  it('of the project comes from staff, and is received with its first page', async () => {
    const tried = await sendFile(world.url, ownerToken, atHome, { homeId, ...contract }, smallPdf())
    expect(tried.body).toMatchObject({ code: 'paper.not_now', message: '这份材料由开发商提供，不用您上传' })
    expect((await bringAsStaff(smallPdf(), contract)).status).toBe(200)
    expect(await seen(contract)).toMatchObject({ state: 'accepted', receivedOn: '2026-09-16', uploadable: false })
  })

  it('tells those who watch', async () => {
    await bring(smallPdf())
    await accept()
    const events = await world.database.kysely
      .selectFrom('domainEvent')
      .select(['payload'])
      .where('name', '=', 'documents-changed.v1')
      .execute()
    expect(events).toEqual([1, 2].map(() => ({ payload: { journeyIds: [journeyId] } })))
  })
})

describe('staff', () => {
  it('are noted down when they open a page', async () => {
    const { pages } = await bring(smallPdf('secret'))
    const pageId = pages[0]?.id ?? ''
    const route = 'POST /staff/journeys/:journeyId/papers/:nodeKey/:documentKey/pages/:pageId/views'
    const { url } = await staff(route, { params: { journeyId, ...statement, pageId }, body: {} } as never)
    expect(await (await fetch(world.url + url)).text()).toContain('secret')
    const { items } = await staff('GET /staff/journeys/:journeyId/papers', { params: { journeyId } })
    expect(items.find(({ pages: some }) => some.length > 0)?.lastView).toEqual({
      by: 'zhouning',
      at: world.clock.now().toISOString(),
    })
  })

  it('bring a page for a customer, who cannot take it back', async () => {
    await bringAsStaff(smallPdf('by staff'))
    const { pages, state } = await seen()
    expect([state, pages.map(({ removable }) => removable)]).toEqual(['sent', [false]])
    expect((await refusal(takeBack(pages[0]?.id ?? ''))).code).toBe('paper.not_now')
  })

  it('accept nothing that was not brought', async () => {
    expect((await refusal(accept())).code).toBe('paper.not_now')
    expect((await refusal(sendBack('不对'))).code).toBe('paper.not_now')
    const none = { params: { journeyId, nodeKey: 'filing', documentKey: 'no_such' }, body: {} }
    const route = 'POST /staff/journeys/:journeyId/papers/:nodeKey/:documentKey/accept'
    expect((await refusal(staff(route, none))).code).toBe('paper.not_found')
  })
})
