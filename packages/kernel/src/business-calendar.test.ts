import { describe, expect, it } from 'vitest'

import { businessCalendar } from './business-calendar.ts'
import { civilDate } from './civil-date.ts'

describe('the business calendar', () => {
  const calendar = businessCalendar()
  const day = (text: string) => calendar.isWorkday(civilDate(text))

  it('knows weekdays, weekends, holidays and make-up workdays of 2026', () => {
    expect(day('2026-09-16')).toEqual({ workday: true, provisional: false })
    expect(day('2026-09-12').workday).toBe(false)
    expect(day('2026-10-01').workday).toBe(false)
    expect(day('2026-10-10').workday).toBe(true)
    expect(day('2026-02-23').workday).toBe(false)
  })

  it('says when it is only guessing, before and after what is known', () => {
    const after = `${String(calendar.lastCoveredYear + 1)}-10-01`
    expect(day(after).provisional).toBe(true)
    expect(day('1999-10-01').provisional).toBe(true)
    expect(day(`${String(calendar.lastCoveredYear)}-12-31`).provisional).toBe(false)
  })

  it('counts the days until somebody has to add a year', () => {
    const end = `${String(calendar.lastCoveredYear)}-12-`
    expect(calendar.daysUntilCoverageEnds(civilDate(`${end}01`))).toBe(30)
    expect(calendar.daysUntilCoverageEnds(civilDate(`${String(calendar.lastCoveredYear + 1)}-01-01`))).toBe(-1)
  })

  it('is extended and corrected by whole years from config', () => {
    const year = calendar.lastCoveredYear + 1
    const holiday = civilDate(`${String(year)}-01-01`)
    const extended = businessCalendar([{ year, holidays: [holiday], makeUpWorkdays: [] }])
    expect(extended.lastCoveredYear).toBe(year)
    expect(extended.isWorkday(holiday)).toEqual({ workday: false, provisional: false })

    const corrected = businessCalendar([{ year: 2026, holidays: [], makeUpWorkdays: [civilDate('2026-09-12')] }])
    expect(corrected.isWorkday(civilDate('2026-10-01')).workday).toBe(true)
    expect(corrected.isWorkday(civilDate('2026-09-12')).workday).toBe(true)
    expect(corrected.isWorkday(civilDate('2025-10-01')).workday).toBe(false)
  })

  it('does not claim the years behind a gap', () => {
    const year = calendar.lastCoveredYear + 2
    const gapped = businessCalendar([{ year, holidays: [civilDate(`${String(year)}-01-01`)], makeUpWorkdays: [] }])
    expect(gapped.lastCoveredYear).toBe(calendar.lastCoveredYear)
  })

  it('refuses an overlay that contradicts itself', () => {
    const newYear = civilDate('2027-01-01')
    expect(() => businessCalendar([{ year: 2028, holidays: [newYear], makeUpWorkdays: [] }])).toThrow(RangeError)
    expect(() => businessCalendar([{ year: 2027, holidays: [newYear], makeUpWorkdays: [newYear] }])).toThrow(RangeError)
  })
})
