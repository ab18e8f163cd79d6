import { expect, it } from 'vitest'
import { timeLineOrder } from './time-line-order.ts'
import type { ChartNode } from './use-journey.ts'

const made = (key: string, more: Partial<ChartNode>): ChartNode => ({
  key,
  name: key,
  shortName: key,
  lane: 'main',
  dependsOn: [],
  joinWords: null,
  phase: 'later',
  state: 'locked',
  turn: 'developer',
  todo: '',
  dueOn: null,
  plannedOn: null,
  actualOn: null,
  expectedOn: null,
  daysLate: 0,
  note: null,
  ...more,
})

it('tells what is done by its day, what runs with the reader first, what comes by its predicted day', () => {
  const { past, running, future } = timeLineOrder([
    made('subscription', { state: 'done', phase: 'done', actualOn: '2026-08-02' }),
    made('admission', { state: 'done', phase: 'done' }),
    made('filing', { state: 'done', phase: 'done', actualOn: '2026-08-24' }),
    made('groundbreaking', { state: 'done', phase: 'done', actualOn: '2026-01-01' }),
    made('eligibility', { state: 'skipped', phase: 'done' }),
    made('topping', { state: 'active', phase: 'now', lane: 'construction', expectedOn: '2026-09-01' }),
    made('fund', { state: 'active', phase: 'now', turn: 'fund_centre', expectedOn: '2026-09-19' }),
    made('bank', { state: 'active', phase: 'now', turn: 'customer', expectedOn: '2026-09-22' }),
    made('deed', { expectedOn: '2028-09-08' }),
    made('register', { phase: 'next', expectedOn: '2026-10-12' }),
  ])
  expect(past.map(({ key }) => key)).toEqual(['groundbreaking', 'subscription', 'admission', 'filing'])
  expect(running.map(({ key }) => key)).toEqual(['bank', 'fund', 'topping'])
  expect(future.map(({ key }) => key)).toEqual(['register', 'deed'])
})
