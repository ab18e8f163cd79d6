declare const civilDateBrand: unique symbol

/** A calendar day in China, `YYYY-MM-DD`. It has no hour and no zone, and never passes through a parsed `Date`. */
export type CivilDate = string & { readonly [civilDateBrand]: 'CivilDate' }

const SHAPE = /^\d{4}-\d{2}-\d{2}$/u
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const SHANGHAI_OFFSET_MS = 8 * 3_600_000
const DAY_MS = 86_400_000
/** Day numbers of 0001-01-01 and 9999-12-31. */
const FIRST_DAY = -719_162
const LAST_DAY = 2_932_896

/** Year, month (1–12) and day (1–31) of a civil date. */
export interface CivilDateParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Length of a month in days; `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return (MONTH_LENGTHS[month - 1] ?? 0) + (leap ? 1 : 0)
}

/** Reads `YYYY-MM-DD`; `undefined` when the shape is wrong or the day does not exist (`2026-02-29`). */
export function parseCivilDate(text: string): CivilDate | undefined {
  if (!SHAPE.test(text)) return undefined
  const { year, month, day } = civilDateParts(text as CivilDate)
  return year > 0 && day > 0 && day <= daysInMonth(year, month) ? (text as CivilDate) : undefined
}

/** @throws RangeError when the text is not a real date. */
export function civilDate(text: string): CivilDate {
  const date = parseCivilDate(text)
  if (date === undefined) throw new RangeError(`not a date: ${text}`)
  return date
}

/** Takes a date apart. */
export function civilDateParts(date: CivilDate): CivilDateParts {
  return {
    year: digit(date, 0) * 1000 + digit(date, 1) * 100 + twoDigits(date, 2),
    month: twoDigits(date, 5),
    day: twoDigits(date, 8),
  }
}

/** @throws RangeError when the parts are not a real date of the years 1–9999. */
export function civilDateOf(parts: CivilDateParts): CivilDate {
  return civilDate(written(parts))
}

function written({ year, month, day }: CivilDateParts): string {
  const years = year > 999 ? String(year) : String(year).padStart(4, '0')
  return `${years}-${month < 10 ? '0' : ''}${String(month)}-${day < 10 ? '0' : ''}${String(day)}`
}

/** A digit of a date that is known to be one; forecasts read dates on every request. */
function digit(date: CivilDate, at: number): number {
  return date.charCodeAt(at) - 48
}

function twoDigits(date: CivilDate, at: number): number {
  return digit(date, at) * 10 + digit(date, at + 1)
}

/**
 * Days since 1970-01-01, for arithmetic in loops without `Date` objects.
 * The year begins in March, so that the leap day is its last (H. Hinnant, "chrono-compatible low-level date algorithms").
 */
export function dayNumber(date: CivilDate): number {
  const { year, month, day } = civilDateParts(date)
  const marchYear = month > 2 ? year : year - 1
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/**
 * The date of a day number, the inverse of {@link dayNumber}.
 * @throws RangeError outside the years 1–9999 or for a fraction.
 */
export function civilDateFromDayNumber(days: number): CivilDate {
  if (!Number.isInteger(days) || days < FIRST_DAY || days > LAST_DAY) {
    throw new RangeError(`not a day of the years 1–9999: ${String(days)}`)
  }
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  return written({ year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }) as CivilDate
}

/** `days` later (earlier when negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDateFromDayNumber(dayNumber(date) + days)
}

/** The same day `months` later; where that month is shorter, its last day (31 January + 1 = 28 or 29 February). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = civilDateParts(date)
  const total = year * 12 + month - 1 + months
  const target = { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 }
  return civilDateOf({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) })
}

/** Days from `earlier` to `later`; negative when the order is the other way round. */
export function diffDays(later: CivilDate, earlier: CivilDate): number {
  return dayNumber(later) - dayNumber(earlier)
}

/** Order for sorting: negative when `a` is before `b`. */
export function compareCivilDates(a: CivilDate, b: CivilDate): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** 1 (Monday) to 7 (Sunday). */
export function isoWeekday(date: CivilDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1
}

/**
 * The day it is in China (Asia/Shanghai) at an instant, whatever zone the machine is in.
 * Uses the fixed offset +08:00, in force since September 1991; needs no `Intl`, which a mini-program may lack.
 * @throws RangeError for an invalid `Date`.
 */
export function civilDateIn(instant: Date): CivilDate {
  return civilDateFromDayNumber(Math.floor((instant.getTime() + SHANGHAI_OFFSET_MS) / DAY_MS))
}
