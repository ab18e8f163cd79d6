import type { Api } from '@hub/contracts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aSale, claim, openWorld, type World } from '../../../../../tests/support/world/index.js'

const hour = 3600
let world: World
let owner: Api
let officer: Api
let homeId: string
beforeAll(async () => {
  world = await openWorld({ settings: { ACCESS_TOKEN_SECONDS: '31536000' } })
  await world.importSales(aSale())
  owner = await world.customer('13800000001')
  homeId = await claim(owner, 1)
  officer = await world.staff('zhouning', 'officer', '云栖澜庭')
})
afterAll(() => world.close())

const report = (categoryKey: string) =>
  owner('POST /homes/:homeId/cases', {
    params: { homeId },
    body: { kind: 'repair', categoryKey, place: '卫生间', words: '吊顶在滴水', photoIds: [] },
  })
const work = (caseId: string, body: { action: 'take' } | { action: 'reply' | 'ask'; words: string }) =>
  officer('POST /staff/cases/:caseId/actions', { params: { caseId }, body })

it('shows staff every clock of the round that runs, and counts what is late, near and calm', async () => {
  const leak = await report('leak')
  world.clock.pass(3 * hour)
  const door = await report('windows')
  await work(leak.id, { action: 'take' })
  world.clock.pass(1.5 * hour)
  const waiting = await report('walls')
  await work(waiting.id, { action: 'take' })
  await work(waiting.id, { action: 'ask', words: '裂缝在哪面墙？' })
  const { items, answeredAt } = await officer('GET /staff/cases', { query: {} })
  expect(answeredAt).toBe(world.clock.now().toISOString())
  expect(items.map(({ id, clocks }) => [id, ...clocks.map(({ name, condition }) => `${name} ${condition}`)])).toEqual([
    [leak.id, 'reply missed', 'team running', 'plan running'],
    [door.id, 'reply running', 'team running'],
    [waiting.id, 'reply met', 'team paused'],
  ])
  const counts = { open: 3, mine: 2, nobody: 1, late: 1, soon: 0, calm: 1, ages: [3, 0, 0, 0] }
  expect(await officer('GET /staff/case-counts', { query: {} })).toEqual(counts)
  world.clock.passDays(10)
  await report('water')
  const later = await officer('GET /staff/case-counts', { query: { kind: 'repair' } })
  expect([later.open, later.late, later.ages]).toEqual([4, 2, [1, 3, 0, 0]])
  expect((await officer('GET /staff/case-counts', { query: { kind: 'complaint' } })).open).toBe(0)
})

it('shows a household on its home page what is open, with who sees to it', async () => {
  const { cases } = await owner('GET /home-screen')
  expect(cases.map(({ category, officer }) => [category, officer])).toContainEqual(['墙面、地面、顶面', 'zhouning'])
})
