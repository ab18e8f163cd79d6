import type { Api } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventsOf, type IcsComponent, readIcs, valueOf } from '../../../../../tests/support/ics.js'
import {
  actOnRoom,
  aSale,
  bothLoansInApproval,
  buyer,
  claim,
  dump,
  join,
  openWorld,
  type World,
} from '../../../../../tests/support/world/index.js'

let world: World
let staff: Api
let owner: Api
let homeId: string
beforeAll(async () => {
  world = await openWorld()
  staff = await bothLoansInApproval(world)
  owner = await world.customer(buyer.phone)
  homeId = await claim(owner, 1)
})
afterAll(() => world.close())

const open = async (api: Api): Promise<string> =>
  (await api('POST /homes/:homeId/calendar', { params: { homeId } })).path
const read = (path: string, headers: Record<string, string> = {}) => fetch(world.url + path, { headers })
const calendar = async (path: string): Promise<IcsComponent> => readIcs(await (await read(path)).text())
const eventOf = async (path: string, start: string) => {
  const found = [...eventsOf(await calendar(path))].find(([uid]) => uid.startsWith(start))
  if (!found) throw new Error(`no event ${start}`)
  return found[1]
}

describe('a calendar feed', () => {
  it('is iCalendar text with every day that matters, all day long', async () => {
    const path = await open(owner)
    const response = await read(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const read_ = readIcs(await response.text())
    expect(valueOf(read_, 'X-WR-CALNAME')).toBe('云栖澜庭 3 幢 2 单元 1602')
    expect(valueOf(read_, 'REFRESH-INTERVAL')).toBe('PT6H')
    expect(valueOf(read_, 'X-PUBLISHED-TTL')).toBe('PT6H')
    const seen = [...eventsOf(read_).values()].map((event) => [valueOf(event, 'SUMMARY'), valueOf(event, 'DTSTART')])
    expect(seen).toEqual(
      expect.arrayContaining([
        ['轮到您：补交近 6 个月流水', '20260918'],
        ['公积金贷款审批（公积金中心）', '20260919'],
        ['合同约定的最晚交付日', '20280630'],
      ]),
    )
    expect(seen.some(([summary]) => summary?.startsWith('预计拿到产证'))).toBe(true)
    for (const event of eventsOf(read_).values()) {
      const start = event.properties.find(({ name }) => name === 'DTSTART')
      expect(start?.params).toEqual({ VALUE: 'DATE' })
    }
  })

  it('reminds of what the customer has to do, and of nothing else', async () => {
    const events = [...eventsOf(await calendar(await open(owner)))]
    const reminded = events.filter(([, event]) => event.children.some(({ name }) => name === 'VALARM'))
    expect(reminded.map(([uid]) => uid.split('-')[1])).toEqual(['commercial_approval'])
    expect(reminded[0]?.[1].children.map((alarm) => valueOf(alarm, 'TRIGGER'))).toEqual(['-PT15H', 'PT9H'])
  })

  it('answers 304 until something changes, then the same UID with a higher SEQUENCE', async () => {
    const path = await open(owner)
    const first = await read(path)
    const tag = first.headers.get('etag') ?? ''
    await first.text()
    expect((await read(path, { 'if-none-match': tag })).status).toBe(304)
    const before = await eventOf(path, 'todo-fund_approval')
    await actOnRoom(staff, buyer.room, 'fund_approval', { action: 'update', dueOn: '2026-09-25' })
    expect((await read(path, { 'if-none-match': tag })).status).toBe(200)
    const after = await eventOf(path, 'todo-fund_approval')
    expect(valueOf(after, 'UID')).toBe(valueOf(before, 'UID'))
    expect(valueOf(after, 'DTSTART')).toBe('20260925')
    expect(Number(valueOf(after, 'SEQUENCE'))).toBeGreaterThan(Number(valueOf(before, 'SEQUENCE')))
  })

  it('tells nothing about people and money', async () => {
    const text = (await (await read(await open(owner))).text()).replace(/\r\n /g, '')
    expect(text).not.toMatch(/林静|周宁|138\d|2980000|¥/u)
  })
})

it('lets no SEQUENCE fall, whatever becomes of the journey', async () => {
  const path = await open(owner)
  const sequences = async () =>
    new Map([...eventsOf(await calendar(path))].map(([uid, event]) => [uid, Number(valueOf(event, 'SEQUENCE'))]))
  const plan = (plannedOn: string | null) => actOnRoom(staff, buyer.room, 'deed', { action: 'update', plannedOn })
  const changes = {
    'a predicted day is planned': () => plan('2028-10-01'),
    'the plan is taken away': () => plan(null),
    'nodes leave with another way of paying': () => world.importSales(aSale({ 付款方式: '全款' })),
    'and come back': () => world.importSales(aSale()),
  }
  for (const [what, change] of Object.entries(changes)) {
    const before = await sequences()
    await change()
    const fallen = [...(await sequences())].filter(([uid, sequence]) => sequence < (before.get(uid) ?? 0))
    expect(fallen, what).toEqual([])
  }
})

describe('the link', () => {
  it('is renewed: the one before stops working', async () => {
    const [old, path] = [await open(owner), await open(owner)]
    expect((await read(old)).status).toBe(404)
    expect((await read(path)).status).toBe(200)
    const mine = await owner('GET /homes/:homeId/calendar', { params: { homeId } })
    expect(mine.feed?.lastReadAt).toBe(world.clock.now().toISOString())
  })

  it('is closed by its owner', async () => {
    const path = await open(owner)
    await owner('DELETE /homes/:homeId/calendar', { params: { homeId } })
    const refused = await read(path)
    expect(refused.status).toBe(404)
    expect(((await refused.json()) as { code: string }).code).toBe('calendar.not_found')
    expect(await owner('GET /homes/:homeId/calendar', { params: { homeId } })).toEqual({ feed: null })
  })

  it('is one per member, however many ask at once', async () => {
    const paths = await Promise.all([open(owner), open(owner), open(owner), open(owner)])
    const answers = await Promise.all(paths.map(async (path) => (await read(path)).status))
    expect(answers.sort()).toEqual([200, 404, 404, 404])
  })

  it('is nowhere in the database', async () => {
    const path = await open(owner)
    expect(await dump(world)).not.toContain(path.split('/').at(-1)?.replace('.ics', ''))
  })

  it('shows an empty calendar once its reader has lost access', async () => {
    const aunt = await join(world, owner, homeId, '13800000031')
    const path = await open(aunt)
    expect(eventsOf(await calendar(path)).size).toBeGreaterThan(0)
    const { items } = await aunt('GET /homes/:homeId/members', { params: { homeId } })
    const memberId = items.find(({ isMe }) => isMe)?.id ?? ''
    await owner('DELETE /homes/:homeId/members/:memberId', { params: { homeId, memberId } })
    expect(eventsOf(await calendar(path)).size).toBe(0)
  })

  it('stops guessing and too much reading', async () => {
    const path = await open(owner)
    for (let i = 0; i < 120; i++) await (await read(path)).text()
    const refused = await read(path)
    expect([refused.status, refused.headers.has('retry-after')]).toEqual([429, true])
    const guess = () => read(`/api/v1/calendars/${'x'.repeat(43)}.ics`)
    const answers = new Set<number>()
    for (let i = 0; i < 40; i++) answers.add((await guess()).status)
    expect([...answers]).toEqual([404, 429])
  })
})
