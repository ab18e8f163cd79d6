import { civilDateIn } from '@hub/kernel'
import { businessCalendar } from '@hub/kernel/business-calendar'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { at, promise, told, weekdays } from './clock-stories.js'
import type { Clock, ClockMark, ClockTarget } from './clock.types.js'
import { clocksOf } from './clocks.rules.js'
import { minute, wallClock } from './counting.rules.js'
import { fewOrMany } from '../../../../../../tests/support/full.ts'

const calendar = businessCalendar()
/** Weekend, holidays and a Saturday worked in exchange lie ahead. */
const begin = at('2026-09-24 15:30')

/** What a watcher with the calendar in hand says of each minute of two months. */
const openMinutes = Array.from({ length: 60 * 24 * 60 }, (_, index) => {
  const instant = begin + index * minute
  const hour = Number(told(instant)?.slice(11, 13))
  return hour >= 8 && hour < 18 && calendar.isWorkday(civilDateIn(new Date(instant))).workday
})

const target = (name: ClockTarget['name']): fc.Arbitrary<ClockTarget> =>
  fc
    .record({
      hours: fc.integer({ min: 1, max: 40 }),
      counting: fc.constantFrom(wallClock, weekdays),
      pausedFor: fc.subarray(['customer', 'appointment'] as const),
    })
    .map(({ hours, ...more }) => promise(name, hours, more))

const targets = fc
  .tuple(target('reply'), fc.option(target('team'), { nil: undefined }))
  .map((pair) => pair.filter((one) => one !== undefined))

const change = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('paused' as const),
      reason: fc.constantFrom('customer' as const, 'appointment' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('resumed' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('regraded' as const), targets }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('met' as const),
      clock: fc.constantFrom('reply' as const, 'team' as const),
    }),
  },
)

const history = fc
  .tuple(targets, fc.array(fc.tuple(fc.integer({ min: 1, max: 40 * 60 }), change), { maxLength: 7 }))
  .map(([first, changes]) => {
    let now = begin
    const marks: ClockMark[] = [{ at: begin, kind: 'opened', targets: first }]
    for (const [minutes, one] of changes) marks.push({ ...one, at: (now += minutes * minute) })
    return marks
  })

test('the clock says what somebody says who looks at it every minute', { timeout: fewOrMany(60_000, 900_000) }, () => {
  fc.assert(
    fc.property(history, fc.integer({ min: 1, max: 3 * 24 * 60 }), (marks, after) => {
      const now = (marks.at(-1)?.at ?? begin) + after * minute
      const clocks = clocksOf(marks, now)
      for (const name of ['reply', 'team'] as const) {
        const one = clocks.find((clock) => clock.name === name)
        expect(told(one?.missedAt ?? null)).toBe(told(watched(marks, name, now)))
        if (one?.dueAt && one.condition === 'running') expect(one.dueAt).toBeGreaterThanOrEqual(now)
      }
    }),
    { numRuns: fewOrMany(1_000, 10_000) },
  )
})

/** When the watcher finds it missed: counts, for every promise made, each minute in which it runs. */
function watched(marks: readonly ClockMark[], name: Clock['name'], now: number): number | null {
  const end = Math.min(marks.find((mark) => mark.kind === 'met' && mark.clock === name)?.at ?? Infinity, now)
  const promises = marks.flatMap((mark) =>
    'targets' in mark ? [{ at: mark.at, made: madeFor(mark.targets, name) }] : [],
  )
  const counted = new Map<ClockTarget, number>()
  for (let instant = begin; instant < end; instant += minute) {
    const current = promises.findLast((one) => one.at <= instant)?.made
    if (current && (counted.get(current) ?? 0) >= current.within / minute) return instant
    const waits = marks.findLast(({ at, kind }) => at <= instant && (kind === 'paused' || kind === 'resumed'))
    for (const { made } of promises) {
      const isStill = waits?.kind === 'paused' && made?.pausedFor.includes(waits.reason)
      if (made && !isStill && isOpen(made, instant)) counted.set(made, (counted.get(made) ?? 0) + 1)
    }
  }
  return null
}

function madeFor(made: readonly ClockTarget[], name: Clock['name']): ClockTarget | undefined {
  return made.find((one) => one.name === name)
}

function isOpen({ counting }: ClockTarget, instant: number): boolean {
  return counting === wallClock || openMinutes[(instant - begin) / minute] === true
}
