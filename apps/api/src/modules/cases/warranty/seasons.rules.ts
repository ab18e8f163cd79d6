import { addDays, type CivilDate, civilDate, civilDateParts } from '@hub/kernel'
import type { SeasonSpan } from './warranty.schema.js'

/**
 * The last day of the `count`th whole season from a day on, of every kind of season that the city has: who moves in during
 * a winter is given two more of them. A season over the New Year (`11-15` to `03-15`) ends in the next year.
 */
export function endOfSeasons(from: CivilDate, count: number, spans: readonly SeasonSpan[]): CivilDate {
  const ends = spans.map((span) => {
    const first = civilDateParts(from).year
    const begins = on(first, span.from) >= from ? first : first + 1
    const isOverNewYear = span.to < span.from
    return on(begins + count - 1 + (isOverNewYear ? 1 : 0), span.to)
  })
  return ends.reduce((latest, end) => (end > latest ? end : latest), from)
}

/** 29 February ends a season on the 28th in other years. */
function on(year: number, monthDay: string): CivilDate {
  const isLeapDay = monthDay === '02-29'
  return isLeapDay ? addDays(civilDate(`${String(year)}-03-01`), -1) : civilDate(`${String(year)}-${monthDay}`)
}
