import type { Clock, ClockMark, ClockTarget } from './clocks/clock.types.js'
import { clocksOf } from './clocks/clocks.rules.js'
import { Waits } from './clocks/waits.rules.js'
import type { Promised } from './promises.schema.js'

/** What a row of the history says, as far as clocks go. */
export interface HistoryRow {
  readonly kind: string
  readonly at: Date
  readonly promises?: readonly Promised[] | undefined
  /** When the appointment that was accepted begins. */
  readonly until?: Date | undefined
}

/** A person has spoken to the customer. An assignment, a note, an automatic message are none of it. */
export const answers: ReadonlySet<string> = new Set([
  'reply',
  'ask',
  'propose',
  'diagnose',
  'quote',
  'arrive',
  'plan',
  'finish',
])
/** The professional team has acted for the customer; an appointment that is proposed is not yet a visit. */
const acts = new Set(['diagnose', 'arrive', 'finish'])
const ends = new Set(['finish', 'cancel'])

/** The clocks of a case, from its history alone. */
export function caseClocks(
  history: readonly HistoryRow[],
  target: (promise: Promised) => ClockTarget,
  now: Date,
): Clock[] {
  const waits = new Waits()
  const marks = history.flatMap(({ kind, at: instant, promises, until }): ClockMark[] => {
    const at = instant.getTime()
    const of: ClockMark[] = waits.before(at)
    if (promises) of.push({ at, kind: opening(kind), targets: promises.map(target) })
    if (answers.has(kind)) of.push({ at, kind: 'met', clock: 'reply' })
    if (acts.has(kind)) of.push({ at, kind: 'met', clock: 'team' })
    if (kind === 'plan') of.push({ at, kind: 'met', clock: 'plan' })
    of.push(...waits.with(kind, at, until?.getTime()))
    if (ends.has(kind)) of.push({ at, kind: 'ended' })
    return of
  })
  return clocksOf([...marks, ...waits.after()], now.getTime())
}

function opening(kind: string): 'opened' | 'reopened' | 'regraded' {
  if (kind === 'reopen') return 'reopened'
  return kind === 'regrade' ? 'regraded' : 'opened'
}

/** A step of a clock that still matters: what was promised has not been done. */
export interface StepDue {
  readonly round: number
  readonly clock: Clock['name']
  readonly step: string
  readonly at: number
}

export function stepsOf(clocks: readonly Clock[]): StepDue[] {
  return clocks
    .filter(({ isOpen }) => isOpen)
    .flatMap(({ round, name, steps }) => steps.map(({ key, at }) => ({ round, clock: name, step: key, at })))
}

/** The columns that lists and the sweep go by. */
export function derivedOf(clocks: readonly Clock[], told: ReadonlySet<string>) {
  const dues = clocks.flatMap(({ isOpen, dueAt }) => (isOpen && dueAt !== null ? [dueAt] : []))
  const next = stepsOf(clocks).flatMap((step) => (told.has(stepKey(step)) ? [] : [step.at]))
  return {
    dueAt: dues.length > 0 ? new Date(Math.min(...dues)) : null,
    nextStepAt: next.length > 0 ? new Date(Math.min(...next)) : null,
    missed: clocks.filter(({ missedAt }) => missedAt !== null).length,
  }
}

export const stepKey = ({ round, clock, step }: { round: number; clock: string; step: string }): string =>
  `${String(round)} ${clock} ${step}`
