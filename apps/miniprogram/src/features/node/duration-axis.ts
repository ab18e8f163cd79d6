import { daysBetween } from '@hub/design'
import type { NodeDetail } from './use-node'

/** Where things lie on the bar, in per cent of its length. */
export interface DurationAxis {
  /** Days since it began. */
  elapsed: number
  here: number
  usual: { from: number; to: number } | undefined
  limit: number | undefined
  /** Days beyond the usual longest time, 0 within it. */
  beyondUsual: number
  /** Days beyond the legal limit, 0 within it. */
  beyondLimit: number
}

type Timed = Pick<NodeDetail, 'startedOn' | 'actualOn' | 'usualDays' | 'legalLimit'>

/**
 * Puts "where we are", the usual range and the legal limit on one axis that begins on the day the step began.
 * `undefined` before it has begun.
 */
export function durationAxis(
  { startedOn, actualOn, usualDays, legalLimit }: Timed,
  today: string,
): DurationAxis | undefined {
  if (startedOn === null) return undefined
  const elapsed = Math.max(0, daysBetween(startedOn, actualOn ?? today))
  const limitDays = legalLimit?.endsOn ? daysBetween(startedOn, legalLimit.endsOn) : undefined
  const furthest = Math.max(elapsed, usualDays?.max ?? 0, limitDays ?? 0, 1)
  // Room behind the last thing, unless the last thing is the limit, which closes the bar.
  const span = limitDays === furthest ? furthest : furthest * 1.2
  const at = (days: number) => Math.min(100, Math.max(0, (days / span) * 100))
  return {
    elapsed,
    here: at(elapsed),
    usual: usualDays ? { from: at(usualDays.min), to: at(usualDays.max) } : undefined,
    limit: limitDays === undefined ? undefined : at(limitDays),
    beyondUsual: usualDays ? Math.max(0, elapsed - usualDays.max) : 0,
    beyondLimit: limitDays === undefined ? 0 : Math.max(0, elapsed - limitDays),
  }
}
