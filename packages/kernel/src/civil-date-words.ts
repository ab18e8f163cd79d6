import { civilDateParts } from './civil-date.ts'
import type { CivilDate } from './civil-date.ts'

/** `9月18日` */
export function formatMonthDay(date: CivilDate): string {
  const { month, day } = civilDateParts(date)
  return `${String(month)}月${String(day)}日`
}

/** `2028年6月18日` */
export function formatFullDate(date: CivilDate): string {
  return `${String(civilDateParts(date).year)}年${formatMonthDay(date)}`
}

/** As people say it: without the year while it is this year. */
export function formatDateSeenOn(date: CivilDate, today: CivilDate): string {
  return date.slice(0, 4) === today.slice(0, 4) ? formatMonthDay(date) : formatFullDate(date)
}
