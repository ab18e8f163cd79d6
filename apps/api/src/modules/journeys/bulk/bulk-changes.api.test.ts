import type { Api, Sent } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  act,
  aSale,
  configuredTemplate,
  derivedFrom,
  identityNumber,
  journeyOf,
  nodeOf,
  openWorld,
  refusal,
  storedRecords,
  type World,
} from '../../../../../../tests/support/world/index.js'

type Intent = Sent<'POST /staff/journeys/bulk/preview'>['body']
type Change = Intent & { reason: string }

let world: World
let manager: Api
let officer: Api
let projectId: string
const rooms = Array.from({ length: 12 }, (_, i) => String(101 + i))
const sale = (room: string, over: Record<string, string> = {}) =>
  aSale({
    房号: room,
    合同编号: `YX-${room}`,
    手机号: `13900000${room}`,
    证件号码: identityNumber(Number(room)),
    ...over,
  })

beforeAll(async () => {
  world = await openWorld({ worker: false })
  await world.importSales(
    ...rooms.map((room) => sale(room)),
    sale('201', { 楼栋: '5幢', 付款方式: '全款' }),
    sale('901', { 楼盘: '江畔里' }),
  )
  manager = await world.staff('manager', 'service_manager', '云栖澜庭')
  officer = await world.staff('officer', 'officer', '云栖澜庭')
  projectId = await world.projectId('云栖澜庭')
})
afterAll(() => world.close())

const building3 = (): Change['selection'] => ({ filter: { projectId, building: '3' } })
const preview = (body: Intent, by = manager) => by('POST /staff/journeys/bulk/preview', { body })
const change = (body: Change & { seen: string }, by = manager) => by('POST /staff/journeys/bulk/changes', { body })
async function changeAll(body: Change, by = manager) {
  const { seen } = await preview(body, by)
  return change({ ...body, seen }, by)
}
const complete = (nodeKey: string, on = '2026-09-10'): Change => ({
  selection: building3(),
  ...{ nodeKey, action: 'complete', on, reason: '工程部 9 月 10 日通报' },
})

describe('one node of many homes', () => {
  it('lists the nodes of a building with how many homes are where', async () => {
    const { homes, items } = await manager('POST /staff/journeys/bulk/nodes', { body: { selection: building3() } })
    expect(homes).toBe(12)
    expect(items.find(({ key }) => key === 'groundbreaking')).toEqual({
      ...{ key: 'groundbreaking', name: '开工', scope: 'building' },
      ...{ waiting: 0, running: 12, finished: 0 },
    })
    expect(items.find(({ key }) => key === 'signing')).toMatchObject({ scope: 'home', finished: 12 })
  })

  it('says first what would happen, and changes nothing by saying it', async () => {
    await act(manager, await journeyOf(manager, '101'), 'groundbreaking', { action: 'complete', on: '2025-03-01' })
    const said = await preview(complete('groundbreaking', '2025-03-01'))
    expect(said).toMatchObject({ homes: 12, changes: 11, already: 1, cannot: [] })
    expect(said.opens).toEqual([{ name: '正负零', count: 11 }])
    expect(nodeOf(await journeyOf(manager, '102'), 'groundbreaking').state).toBe('active')
    const far = await preview(complete('topping_out'))
    expect(far).toMatchObject({ changes: 0, already: 0, cannot: [{ obstacle: 'waiting', count: 12 }] })
    expect(far.cannot[0]?.examples).toEqual(['101', '102', '103', '104', '105'].map((room) => `3 幢 2 单元 ${room}`))
  })

  it('changes all that can at once, each with its line of history, and the pages follow', async () => {
    expect(await changeAll(complete('groundbreaking', '2025-03-01'))).toMatchObject({ changes: 11, already: 1 })
    const template = configuredTemplate('presale.combined_loan')
    for (const room of ['101', '102', '112']) {
      const journey = await journeyOf(manager, room)
      expect(nodeOf(journey, 'groundbreaking')).toMatchObject({ state: 'done', actualOn: '2025-03-01', version: 2 })
      expect(nodeOf(journey, 'ground_level').state).toBe('active')
      const { stage, ...told } = derivedFrom(template, await storedRecords(world, journey.id, template))
      expect(journey).toMatchObject({ stage, progress: told })
    }
    const { history } = await journeyOf(manager, '102')
    expect(history[0]).toMatchObject({
      ...{ nodeKey: 'groundbreaking', words: '完成，3月1日', by: 'manager' },
      ...{ reason: '工程部 9 月 10 日通报', bulkSize: 11 },
    })
    expect((await journeyOf(manager, '201')).nodes.find(({ key }) => key === 'groundbreaking')?.state).toBe('active')
    const events = await world.database.kysely.selectFrom('domainEvent').select('payload').execute()
    expect(events.map(({ payload }) => (payload as { journeyIds: string[] }).journeyIds.length)).toContain(11)
  })

  it('plans and explains; what is planned so already is left alone', async () => {
    const plan: Change = {
      selection: building3(),
      ...{ nodeKey: 'ground_level', action: 'update', plannedOn: '2026-11-06', note: '连续降雨，晚 9 天' },
      reason: '工程部通报',
    }
    expect(await changeAll(plan)).toMatchObject({ changes: 12, already: 0 })
    expect(await changeAll(plan)).toMatchObject({ changes: 0, already: 12 })
    const journey = await journeyOf(manager, '107')
    expect(nodeOf(journey, 'ground_level')).toMatchObject({ plannedOn: '2026-11-06', note: '连续降雨，晚 9 天' })
    expect(journey.history.filter(({ nodeKey }) => nodeKey === 'ground_level')).toHaveLength(1)
  })

  it('does not let its reason carry a day that no home could have had', async () => {
    const early = await preview(complete('ground_level', '2025-02-01'))
    expect(early).toMatchObject({ changes: 0, cannot: [{ obstacle: 'day_too_early', count: 12 }] })
    const future = await preview(complete('ground_level', '2026-12-01'))
    expect(future).toMatchObject({ changes: 0, cannot: [{ obstacle: 'day_in_future', count: 12 }] })
  })

  it('names what a home does not have', async () => {
    const selection = { filter: { projectId } }
    const loans = await preview({ ...complete('commercial_application'), selection })
    expect(loans.cannot).toContainEqual({ obstacle: 'no_such_node', count: 1, examples: ['5 幢 2 单元 201'] })
  })

  it.each([
    ['nothing to write', { action: 'update' as const, reason: '工程部通报' }],
    ['no reason', { action: 'complete' as const, reason: ' ' }],
  ])('is refused with %s', async (_, body) => {
    const whole = { selection: building3(), nodeKey: 'ground_level', seen: '-', ...body }
    expect((await refusal(change(whole))).code).toBe('request.invalid')
  })
})

describe('with others at work', () => {
  it('refuses to overwrite what has changed since the preview', async () => {
    const body: Change = { ...complete('ground_level'), action: 'update', note: '月底到正负零' }
    const { seen } = await preview(body)
    await act(officer, await journeyOf(officer, '105'), 'ground_level', { action: 'update', note: '这一户另有说明' })
    expect((await refusal(change({ ...body, seen }))).code).toBe('request.conflict')
    expect(nodeOf(await journeyOf(manager, '104'), 'ground_level').note).not.toBe('月底到正负零')
    expect(await changeAll(body)).toMatchObject({ changes: 12 })
  })

  it('counts once when sent twice with one key', async () => {
    const body: Change = { ...complete('ground_level'), action: 'update', note: '已核对' }
    const { seen } = await preview(body)
    const send = () =>
      manager('POST /staff/journeys/bulk/changes', { body: { ...body, seen } }, { key: 'bulk-key-0001' })
    const first = await send()
    expect(await send()).toEqual(first)
    const { history } = await journeyOf(manager, '103')
    expect(history.filter(({ note }) => note === '已核对')).toHaveLength(1)
  })

  it('wins or loses as a whole against single actions at the same moment, and deadlocks with none', async () => {
    const journeys = await Promise.all(rooms.map((room) => journeyOf(officer, room)))
    const body = complete('ground_level')
    const { seen } = await preview(body)
    const [many, other, ...single] = await Promise.allSettled([
      change({ ...body, seen }),
      change({ ...body, seen }),
      ...journeys.map((journey) => act(officer, journey, 'ground_level', { action: 'complete', on: '2026-09-11' })),
    ])
    const accepted = single.filter(({ status }) => status === 'fulfilled').length
    const won = [many, other].filter(({ status }) => status === 'fulfilled').length
    expect(won === 1 ? accepted === 0 : accepted === rooms.length).toBe(true)
    for (const room of rooms) {
      const journey = await journeyOf(manager, room)
      expect(nodeOf(journey, 'ground_level').state).toBe('done')
      expect(journey.history.filter(({ words }) => words.startsWith('完成，9月1'))).toHaveLength(1)
    }
  })
})

describe('who may', () => {
  it('an officer picks homes row by row, but not a whole building', async () => {
    expect((await refusal(preview(complete('topping_out'), officer))).code).toBe('auth.forbidden')
    const { id } = await journeyOf(officer, '101')
    const picked: Change = { ...complete('topping_out'), selection: { journeyIds: [id] }, on: '2026-09-12' }
    expect(await changeAll(picked, officer)).toMatchObject({ homes: 1, changes: 1 })
  })

  it('homes of other projects are not there', async () => {
    const chief = await world.staff('chief', 'administrator')
    const { id: foreign } = await journeyOf(chief, '901')
    const { id: own } = await journeyOf(chief, '102')
    const body = complete('topping_out', '2026-09-12')
    const both = { ...body, selection: { journeyIds: [foreign, own] } }
    expect(await preview(both)).toMatchObject({ homes: 1 })
    const alone = { ...body, selection: { journeyIds: [foreign] } }
    expect((await refusal(preview(alone))).code).toBe('journey.not_found')
    expect(await preview({ ...body, selection: { filter: {} } }, chief)).toMatchObject({ homes: 14 })
  })
})
