import { expect, it } from 'vitest'
import type { Case } from './case-types.ts'
import { turnOf } from './turn-words.ts'

const now = Date.parse('2026-09-16T02:00:00Z')
const clock: Case['clocks'][number] = {
  ...{ name: 'reply', round: 1, condition: 'running', startedAt: '2026-09-16T01:00:00.000Z', withinMinutes: 240 },
  ...{ passedMinutes: 60, dueAt: '2026-09-16T05:00:00.000Z', metAt: null, missedAt: null, paused: null },
}
const said = (over: Partial<Pick<Case, 'state' | 'clocks' | 'promisedOn'>>, at = now) => {
  const turn = turnOf({ state: 'submitted', clocks: [clock], promisedOn: null, ...over } as Case, at)
  return turn && `${turn.tone} ${turn.who}：${turn.words}`
}

it('says whose turn it is, and until when', () => {
  expect(said({})).toBe('calm 轮到我们：还没有人接单；今天 13:00 前要答复业主，还剩 3 小时')
  expect(said({ state: 'accepted' }, now + 2 * 3_600_000)).toBe('near 轮到我们：今天 13:00 前要答复业主，还剩 1 小时')
  expect(said({ state: 'accepted' }, now + 4 * 3_600_000)).toBe('late 轮到我们：今天 13:00 前要答复业主，已超时 1 小时')
  const paused = { ...clock, dueAt: null, paused: { reason: 'customer' as const, since: clock.startedAt } }
  expect(said({ state: 'accepted', clocks: [paused] })).toBe('calm 等业主：等业主答复，时限暂停，业主答复后继续')
  const met = { ...clock, dueAt: null, metAt: '2026-09-16T01:30:00.000Z' }
  expect(said({ state: 'working', clocks: [met], promisedOn: '2026-09-20' })).toBe(
    'calm 轮到我们：按方案在 2026-09-20 前办完',
  )
  expect(said({ state: 'done' })).toBe('calm 等业主：等业主确认，7 天没有答复就自动完成')
  expect(said({ state: 'closed' })).toBeNull()
})
