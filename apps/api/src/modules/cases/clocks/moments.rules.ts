import type { ClockTarget } from './clock.types.js'
import { type Pause, reachedOutside } from './pauses.rules.js'

/** A span of time in which one target was in force, or none. */
export interface Reign {
  readonly from: number
  readonly to: number
  readonly target: ClockTarget | undefined
}

/**
 * The first instant at which a part of the time was over under the target then in force. A severity that was raised
 * counts from the beginning, so what is late already is late at the moment of the change.
 *
 * @param part of the whole time; undefined where a target has no such step
 */
export function firstMoment(
  startedAt: number,
  reigns: readonly Reign[],
  pauses: readonly Pause[],
  part: (target: ClockTarget) => number | undefined,
): number | null {
  for (const { from, to, target } of reigns) {
    const share = target && part(target)
    if (target === undefined || share === undefined) continue
    const reached = reachedOutside(target, startedAt, target.within * share, pauses)
    const moment = reached === null ? null : Math.max(reached, from)
    if (moment !== null && moment < to) return moment
  }
  return null
}
