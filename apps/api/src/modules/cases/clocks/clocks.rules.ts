import { type ClockName, clockNames, type PauseReason } from '@hub/contracts'
import type { Clock, ClockMark, ClockTarget } from './clock.types.js'
import { firstMoment, type Reign } from './moments.rules.js'
import { countedOutside, type Pause } from './pauses.rules.js'

/** From one opening to the next: what was promised when, and what stood still. */
interface Round {
  readonly number: number
  readonly from: number
  readonly marks: readonly ClockMark[]
  /** The next reopening. */
  readonly to: number
}

/**
 * The clocks of a case, recomputed from its history: nothing is counted up anywhere, so nothing can drift
 * (domain.md, "SLA clocks").
 *
 * @param history in order of time, the first is `opened`
 * @param now nothing later has happened
 */
export function clocksOf(history: readonly ClockMark[], now: number): Clock[] {
  return roundsOf(history).flatMap((round) => clockNames.flatMap((name) => clockIn(round, name, now) ?? []))
}

function roundsOf(history: readonly ClockMark[]): Round[] {
  const starts = history.flatMap(({ kind }, at) => (kind === 'opened' || kind === 'reopened' ? [at] : []))
  return starts.map((start, number) => {
    const next = starts[number + 1]
    const marks = history.slice(start, next)
    return {
      number: number + 1,
      from: marks[0]?.at ?? 0,
      marks,
      to: next === undefined ? Infinity : (history[next]?.at ?? Infinity),
    }
  })
}

function clockIn(round: Round, name: ClockName, now: number): Clock | undefined {
  const metAt = round.marks.find((mark) => mark.kind === 'met' && mark.clock === name)?.at ?? null
  const endedAt = Math.min(round.marks.find(({ kind }) => kind === 'ended')?.at ?? Infinity, round.to)
  const end = Math.min(metAt ?? Infinity, endedAt)
  const reigns = reignsOf(round, name).filter(({ from }) => from <= Math.min(end, now))
  const pauses = pausesOf(round)
  const momentOf = (part: (target: ClockTarget) => number | undefined): number | null =>
    firstMoment(round.from, reigns, pauses, part)

  const over = momentOf(() => 1)
  const missedAt = over !== null && over < Math.min(end, now) ? over : null
  const target = reigns.at(-1)?.target ?? (missedAt === null ? undefined : lastTarget(reigns))
  if (!target) return undefined
  const stillTime = pauses.find(({ from, to, reason }) => isStill(target, reason) && from <= now && now < to)
  const isOpen = end > now
  const paused = isOpen && stillTime ? { reason: stillTime.reason, since: stillTime.from } : null
  return {
    name,
    round: round.number,
    condition: condition(),
    isOpen,
    startedAt: round.from,
    within: target.within,
    counted: countedOutside(target, round.from, Math.min(end, now), pauses),
    dueAt: over,
    metAt: metAt !== null && metAt <= endedAt ? metAt : null,
    missedAt,
    paused,
    steps: stepKeys(reigns).flatMap((key) => {
      const at = momentOf((one) => one.steps.find((step) => step.key === key)?.at)
      return at !== null && at < end ? [{ key, at }] : []
    }),
  }

  function condition(): Clock['condition'] {
    if (missedAt !== null) return 'missed'
    if (!isOpen) return metAt !== null && metAt <= endedAt ? 'met' : 'ended'
    return paused ? 'paused' : 'running'
  }
}

/** From when to when which target was in force; a severity may have none for this clock. */
function reignsOf(round: Round, name: ClockName): Reign[] {
  const changes = round.marks.flatMap((mark) => ('targets' in mark ? [mark] : []))
  return changes.map(({ at, targets }, index) => ({
    from: at,
    to: changes[index + 1]?.at ?? Infinity,
    target: targets.find((target) => target.name === name),
  }))
}

/** A second reason while the first lasts begins where the first ends: one thing is waited for at a time. */
function pausesOf(round: Round): Pause[] {
  const pauses: Pause[] = []
  let open: { from: number; reason: PauseReason } | undefined
  for (const mark of round.marks) {
    if (mark.kind !== 'paused' && mark.kind !== 'resumed') continue
    if (open) pauses.push({ ...open, to: mark.at })
    open = mark.kind === 'paused' ? { from: mark.at, reason: mark.reason } : undefined
  }
  return open ? [...pauses, { ...open, to: Infinity }] : pauses
}

function isStill(target: ClockTarget, reason: PauseReason): boolean {
  return target.pausedFor.includes(reason)
}

function lastTarget(reigns: readonly Reign[]): ClockTarget | undefined {
  return reigns.findLast(({ target }) => target !== undefined)?.target
}

function stepKeys(reigns: readonly Reign[]): string[] {
  return [...new Set(reigns.flatMap(({ target }) => target?.steps.map(({ key }) => key) ?? []))]
}
