import type { Api } from '@hub/contracts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  act,
  aSale,
  journeyOf,
  nodeOf,
  openWorld,
  refusal,
  state,
  type World,
} from '../../../../../tests/support/world/index.js'

let world: World
let zhou: Api
let wu: Api

beforeAll(async () => {
  world = await openWorld({ worker: false })
  await world.importSales(aSale())
  zhou = await world.staff('zhou', 'officer', '云栖澜庭')
  wu = await world.staff('wu', 'data_steward', '云栖澜庭')
})
afterAll(() => world.close())

it('refuses what somebody decided on an old picture, and changes nothing', async () => {
  const seen = await journeyOf(wu, '1602')
  await act(zhou, seen, 'fund_application', { action: 'update', note: '客户周五来' })
  const before = await state(world, ['idempotency_key'])
  const error = await refusal(act(wu, seen, 'fund_application', { action: 'complete' }))
  expect(error).toMatchObject({ status: 409, code: 'request.conflict', message: '别人刚刚改过，请刷新后再看' })
  expect(await state(world, ['idempotency_key'])).toEqual(before)
})

it('lets exactly one of two win who act at once', async () => {
  for (let round = 0; round < 5; round++) {
    const seen = await journeyOf(zhou, '1602')
    const lines = seen.history.length
    const outcomes = await Promise.allSettled([
      act(zhou, seen, 'commercial_application', { action: 'update', note: `周 ${String(round)}` }),
      act(wu, seen, 'commercial_application', { action: 'update', note: `吴 ${String(round)}` }),
    ])
    const lost = outcomes.filter((outcome) => outcome.status === 'rejected')
    expect(lost).toHaveLength(1)
    expect(lost[0]?.reason).toMatchObject({ status: 409, code: 'request.conflict' })
    const after = await journeyOf(zhou, '1602')
    expect(after.history).toHaveLength(lines + 1)
    expect(nodeOf(after, 'commercial_application').note).toBe(after.history[0]?.note)
    expect(nodeOf(after, 'commercial_application').version).toBe(nodeOf(seen, 'commercial_application').version + 1)
  }
})

it('lets both win who act on different nodes, and the derived columns hold both', async () => {
  const seen = await journeyOf(zhou, '1602')
  await Promise.all([
    act(zhou, seen, 'commercial_application', { action: 'complete' }),
    act(wu, seen, 'fund_application', { action: 'complete' }),
  ])
  const after = await journeyOf(zhou, '1602')
  expect(nodeOf(after, 'commercial_approval').state).toBe('active')
  expect(nodeOf(after, 'fund_approval').state).toBe('active')
  const { items } = await zhou('GET /staff/journeys', { query: { turn: 'fund_centre' } })
  expect(items.map(({ id }) => id)).toEqual([seen.id])
})

it('answers a repeated request once, with the first answer', async () => {
  const seen = await journeyOf(zhou, '1602')
  const { version } = nodeOf(seen, 'commercial_approval')
  const params = { journeyId: seen.id, nodeKey: 'commercial_approval' }
  const route = 'POST /staff/journeys/:journeyId/nodes/:nodeKey/actions'
  const body = { action: 'complete' as const, version }
  const first = await zhou(route, { params, body }, { key: 'pressed-twice-on-a-slow-line' })
  const again = await zhou(route, { params, body }, { key: 'pressed-twice-on-a-slow-line' })
  expect(again).toEqual(first)
  expect((await journeyOf(zhou, '1602')).history).toHaveLength(seen.history.length + 1)
})
