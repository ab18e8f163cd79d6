import type { Answer } from '@hub/contracts'
import type { Clock } from './clocks/clock.types.js'
import { minute } from './clocks/counting.rules.js'

/** A clock as it is sent: instants in ISO-8601, lengths in minutes. */
export function presentClock(clock: Clock): Answer<'GET /staff/cases/:caseId'>['clocks'][number] {
  const { name, round, condition, startedAt, within, counted, dueAt, metAt, missedAt, paused } = clock
  return {
    ...{ name, round, condition, startedAt: written(startedAt) },
    ...{ withinMinutes: Math.round(within / minute), passedMinutes: Math.floor(counted / minute) },
    ...{ dueAt: writtenOrNull(dueAt), metAt: writtenOrNull(metAt), missedAt: writtenOrNull(missedAt) },
    paused: paused && { reason: paused.reason, since: written(paused.since) },
  }
}

const written = (instant: number): string => new Date(instant).toISOString()
const writtenOrNull = (instant: number | null): string | null => (instant === null ? null : written(instant))
