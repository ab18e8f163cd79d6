import { businessCalendar } from '@hub/kernel/business-calendar'
import type { ClockTarget } from './clock.types.js'
import { minute, serviceHours } from './counting.rules.js'

/** Monday to Friday 08:00–18:00, with the holidays of China. */
export const weekdays = serviceHours(businessCalendar(), { opens: 8 * 60, closes: 18 * 60 })

/** The instant of `2026-09-14 17:00` in Shanghai. */
export function at(text: string): number {
  return Date.parse(`${text.replace(' ', 'T')}:00+08:00`)
}

/** The same the other way, for messages that people can read. */
export function told(instant: number | null): string | null {
  if (instant === null) return null
  return new Date(instant + 8 * 60 * minute).toISOString().slice(0, 16).replace('T', ' ')
}

/** A promise of so many hours, with a warning at three quarters and a step when it is over. */
export function promise(name: ClockTarget['name'], hours: number, more: Partial<ClockTarget>): ClockTarget {
  const steps = [
    { key: 'warned', at: 0.75 },
    { key: 'over', at: 1 },
  ]
  return {
    name,
    within: hours * 60 * minute,
    counting: weekdays,
    pausedFor: ['customer', 'appointment'],
    steps,
    ...more,
  }
}
