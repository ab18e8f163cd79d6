import { civilDateIn } from '@hub/kernel'
import type { BusinessCalendar } from '@hub/kernel/business-calendar'

/** A way of counting time. Instants and lengths are milliseconds. */
export interface Counting {
  /** How much of it passes from one instant to another; 0 where they are the wrong way round. */
  between(from: number, to: number): number
  /** The first instant by which so much of it has passed since. */
  after(from: number, length: number): number
}

/** The daily hours in which a service is open, as minutes since midnight in Shanghai. */
export interface ServiceHours {
  readonly opens: number
  readonly closes: number
}

export const minute = 60_000
const day = 24 * 60 * minute
/** Asia/Shanghai has had no summer time since 1991. */
const shanghai = 8 * 60 * minute

/** "Within 4 hours" to an owner means 4 hours. */
export const wallClock: Counting = {
  between: (from, to) => Math.max(0, to - from),
  after: (from, length) => from + length,
}

/** Only workdays count, and of them only the hours in which the service is open. */
export function serviceHours(calendar: BusinessCalendar, hours: ServiceHours): Counting {
  const isOpenOn = (midnight: number): boolean => calendar.isWorkday(civilDateIn(new Date(midnight))).workday

  function between(from: number, to: number): number {
    let sum = 0
    for (let midnight = midnightOf(from); midnight < to; midnight += day) {
      if (isOpenOn(midnight)) sum += overlap(from, to, midnight, hours)
    }
    return sum
  }

  function after(from: number, length: number): number {
    if (length <= 0) return from
    let left = length
    for (let midnight = midnightOf(from); ; midnight += day) {
      const today = isOpenOn(midnight) ? overlap(from, Infinity, midnight, hours) : 0
      if (left <= today) return midnight + hours.closes * minute - (today - left)
      left -= today
    }
  }

  return { between, after }
}

/** How much of a day's opening hours lies between two instants. */
function overlap(from: number, to: number, midnight: number, { opens, closes }: ServiceHours): number {
  return Math.max(0, Math.min(to, midnight + closes * minute) - Math.max(from, midnight + opens * minute))
}

function midnightOf(instant: number): number {
  return Math.floor((instant + shanghai) / day) * day - shanghai
}
