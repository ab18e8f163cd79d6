import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' }

import { civilDate, diffDays, isoWeekday } from './civil-date.ts'
import type { CivilDate } from './civil-date.ts'

/** The State Council's arrangement for one year, written in `config/` before the library knows it. */
export interface CalendarYear {
  readonly year: number
  /** Days off, weekends within the holiday included. */
  readonly holidays: readonly CivilDate[]
  /** Saturdays and Sundays worked in exchange (调休). */
  readonly makeUpWorkdays: readonly CivilDate[]
}

/** `provisional`: beyond the last arranged year only the weekend is known, so the answer may change. */
export interface DayKind {
  readonly workday: boolean
  readonly provisional: boolean
}

/** Workdays in mainland China, by the yearly arrangement of holidays and make-up workdays. */
export interface BusinessCalendar {
  /** Last year with an arrangement and no gap before it. */
  readonly lastCoveredYear: number
  isWorkday(date: CivilDate): DayKind
  /** Days left until the arrangement ends (31 December of the last covered year); negative once it has. Warn below 60. */
  daysUntilCoverageEnds(today: CivilDate): number
}

const publishedHolidays = Object.keys(chineseDays.holidays)
const publishedWorkdays = Object.keys(chineseDays.workdays)

/**
 * Builds the calendar from `chinese-days`, which ends with a year and is silently wrong after it, and from an overlay.
 * @param overlay whole years; such a year replaces the library's.
 * @throws RangeError when an overlay's day lies outside its year, or is both a holiday and a workday.
 */
export function businessCalendar(overlay: readonly CalendarYear[] = []): BusinessCalendar {
  for (const year of overlay) assertWholeYear(year)
  const overlaid = new Set(overlay.map(({ year }) => year))
  const isPublished = (date: string): boolean => !overlaid.has(yearOf(date))
  const holidays = new Set<string>(publishedHolidays.filter(isPublished))
  const makeUpWorkdays = new Set<string>(publishedWorkdays.filter(isPublished))
  for (const year of overlay) {
    for (const date of year.holidays) holidays.add(date)
    for (const date of year.makeUpWorkdays) makeUpWorkdays.add(date)
  }

  const years = new Set([...publishedHolidays.map(yearOf), ...overlaid])
  const firstCoveredYear = Math.min(...years)
  let lastCoveredYear = firstCoveredYear
  while (years.has(lastCoveredYear + 1)) lastCoveredYear += 1
  const end = civilDate(`${String(lastCoveredYear)}-12-31`)

  return {
    lastCoveredYear,
    isWorkday: (date) => ({
      workday: makeUpWorkdays.has(date) || (isoWeekday(date) <= 5 && !holidays.has(date)),
      provisional: !years.has(yearOf(date)),
    }),
    daysUntilCoverageEnds: (today) => diffDays(end, today),
  }
}

function assertWholeYear({ year, holidays, makeUpWorkdays }: CalendarYear): void {
  const stray = [...holidays, ...makeUpWorkdays].find((date) => yearOf(date) !== year)
  if (stray !== undefined) throw new RangeError(`${stray} is not a day of ${String(year)}`)
  const both = holidays.find((date) => makeUpWorkdays.includes(date))
  if (both !== undefined) throw new RangeError(`${both} is both a holiday and a make-up workday`)
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}
