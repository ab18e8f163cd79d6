import { expect, test } from 'vitest'
import { at, promise, told } from './clock-stories.js'
import type { Clock, ClockMark } from './clock.types.js'
import { clocksOf } from './clocks.rules.js'
import { wallClock } from './counting.rules.js'

const reply = promise('reply', 4, { counting: wallClock, pausedFor: [] })
const team = promise('team', 24, { counting: wallClock })
const plan = promise('plan', 72, { counting: wallClock })
const opened: ClockMark = { at: at('2026-09-16 09:00'), kind: 'opened', targets: [reply, team] }

function clock(name: Clock['name'], history: readonly ClockMark[], now: string, round = 1): Clock {
  const found = clocksOf(history, at(now)).find((one) => one.name === name && one.round === round)
  if (!found) throw new Error(`There is no clock ${name}`)
  return found
}

const stepsOf = (one: Clock): (string | null)[][] => one.steps.map((step) => [step.key, told(step.at)])

test('four service hours from Monday 17:00 are over on Tuesday 11:00, three quarters of them at 10:00', () => {
  const opening: ClockMark = { at: at('2026-09-14 17:00'), kind: 'opened', targets: [promise('reply', 4, {})] }
  const one = clock('reply', [opening], '2026-09-14 17:30')
  expect(told(one.dueAt)).toBe('2026-09-15 11:00')
  expect(stepsOf(one)).toEqual([
    ['warned', '2026-09-15 10:00'],
    ['over', '2026-09-15 11:00'],
  ])
})

test('a pause from 10:30 to 15:30 moves the end to 16:00', () => {
  const history: ClockMark[] = [
    { at: at('2026-09-14 17:00'), kind: 'opened', targets: [promise('reply', 4, {})] },
    { at: at('2026-09-15 10:30'), kind: 'paused', reason: 'customer' },
    { at: at('2026-09-15 15:30'), kind: 'resumed' },
  ]
  const still = clock('reply', history.slice(0, 2), '2026-09-15 12:00')
  expect([still.condition, still.dueAt, still.paused?.reason]).toEqual(['paused', null, 'customer'])
  expect(told(clock('reply', history, '2026-09-15 15:45').dueAt)).toBe('2026-09-15 16:00')
})

test('service hours leave out the National Day week and count the Saturday worked for it', () => {
  const opening: ClockMark = { at: at('2026-09-30 17:00'), kind: 'opened', targets: [promise('reply', 4, {})] }
  expect(told(clock('reply', [opening], '2026-10-03 09:00').dueAt)).toBe('2026-10-08 11:00')
  const beforeSaturday: ClockMark = { ...opening, at: at('2026-10-09 17:00') }
  expect(told(clock('reply', [beforeSaturday], '2026-10-09 18:00').dueAt)).toBe('2026-10-10 11:00')
})

test('an answer after 3:59 h is in time, after exactly 4 h too, after 4:01 h it is missed for ever', () => {
  const answered = (time: string): Clock =>
    clock('reply', [opened, { at: at(time), kind: 'met', clock: 'reply' }], '2026-09-20 09:00')
  expect(answered('2026-09-16 12:59')).toMatchObject({ condition: 'met', missedAt: null })
  expect(answered('2026-09-16 13:00')).toMatchObject({ condition: 'met', missedAt: null })
  const late = answered('2026-09-16 13:01')
  expect([late.condition, told(late.missedAt), told(late.metAt)]).toEqual([
    'missed',
    '2026-09-16 13:00',
    '2026-09-16 13:01',
  ])
})

test('steps that an answer has made needless are not there', () => {
  const one = clock('reply', [opened, { at: at('2026-09-16 12:30'), kind: 'met', clock: 'reply' }], '2026-09-17 09:00')
  expect(stepsOf(one)).toEqual([['warned', '2026-09-16 12:00']])
})

test('a case that is made graver gets the third clock, counted from the beginning', () => {
  const raised: ClockMark = { at: at('2026-09-17 09:00'), kind: 'regraded', targets: [reply, team, plan] }
  const one = clock('plan', [opened, raised], '2026-09-17 09:00')
  expect([one.condition, told(one.dueAt)]).toEqual(['running', '2026-09-19 09:00'])
})

test('what is late by the new severity is missed at the moment of the change, not before', () => {
  const sooner = promise('team', 12, { counting: wallClock })
  const raised: ClockMark = { at: at('2026-09-17 08:00'), kind: 'regraded', targets: [reply, sooner] }
  expect(clock('team', [opened, raised], '2026-09-17 07:59').condition).toBe('running')
  const one = clock('team', [opened, raised], '2026-09-17 08:01')
  expect([one.condition, told(one.missedAt)]).toEqual(['missed', '2026-09-17 08:00'])
})

test('what was missed stays so when the case is made less grave', () => {
  const grave: ClockMark = { ...opened, targets: [promise('team', 2, { counting: wallClock })] }
  const lowered: ClockMark = { at: at('2026-09-16 12:00'), kind: 'regraded', targets: [team] }
  const one = clock('team', [grave, lowered], '2026-09-16 12:01')
  expect([one.condition, told(one.missedAt)]).toEqual(['missed', '2026-09-16 11:00'])
  const gone: ClockMark = { at: at('2026-09-16 12:00'), kind: 'regraded', targets: [reply] }
  expect(clock('team', [grave, gone], '2026-09-16 12:01').condition).toBe('missed')
})

test('a clock that the new severity does not have is gone where nothing had happened', () => {
  const lowered: ClockMark = { at: at('2026-09-16 10:00'), kind: 'regraded', targets: [reply] }
  expect(clocksOf([opened, lowered], at('2026-09-16 11:00')).map(({ name }) => name)).toEqual(['reply'])
})

test('waiting for something stops only the clocks that it stops', () => {
  const history: ClockMark[] = [opened, { at: at('2026-09-16 10:00'), kind: 'paused', reason: 'customer' }]
  const now = '2026-09-16 11:00'
  expect([clock('reply', history, now).condition, clock('team', history, now).condition]).toEqual(['running', 'paused'])
})

test('opening again starts a new round; the old results stay', () => {
  const history: ClockMark[] = [
    opened,
    { at: at('2026-09-16 10:00'), kind: 'met', clock: 'reply' },
    { at: at('2026-09-16 15:00'), kind: 'ended' },
    { at: at('2026-09-20 09:00'), kind: 'reopened', targets: [reply, team] },
  ]
  const now = '2026-09-20 10:00'
  expect([clock('reply', history, now, 1).condition, clock('team', history, now, 1).condition]).toEqual([
    'met',
    'ended',
  ])
  const again = clock('reply', history, now, 2)
  expect([again.condition, told(again.dueAt)]).toEqual(['running', '2026-09-20 13:00'])
})
