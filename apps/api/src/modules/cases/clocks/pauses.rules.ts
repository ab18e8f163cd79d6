import type { PauseReason } from '@hub/contracts'
import type { ClockTarget } from './clock.types.js'

/** `to` is Infinity while it lasts. */
export interface Pause {
  readonly from: number
  readonly to: number
  readonly reason: PauseReason
}

/** How much of a target's time passed between two instants, outside the pauses that stop it. */
export function countedOutside(target: ClockTarget, from: number, to: number, pauses: readonly Pause[]): number {
  let sum = 0
  let cursor = from
  for (const pause of stopping(target, pauses)) {
    sum += target.counting.between(cursor, Math.min(pause.from, to))
    cursor = Math.max(cursor, pause.to)
  }
  return sum + target.counting.between(cursor, to)
}

/** The first instant at which so much of a target's time has passed; null where an open pause comes before. */
export function reachedOutside(
  target: ClockTarget,
  from: number,
  length: number,
  pauses: readonly Pause[],
): number | null {
  let left = length
  let cursor = from
  for (const pause of stopping(target, pauses)) {
    const before = target.counting.between(cursor, pause.from)
    if (left <= before) break
    left -= before
    cursor = Math.max(cursor, pause.to)
  }
  return cursor === Infinity ? null : target.counting.after(cursor, left)
}

function stopping(target: ClockTarget, pauses: readonly Pause[]): Pause[] {
  return pauses.filter(({ reason }) => target.pausedFor.includes(reason))
}
