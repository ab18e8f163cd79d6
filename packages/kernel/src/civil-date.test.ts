import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  addDays,
  addMonths,
  civilDate,
  civilDateFromDayNumber,
  civilDateIn,
  civilDateParts,
  compareCivilDates,
  dayNumber,
  diffDays,
  isoWeekday,
  parseCivilDate,
} from './civil-date.ts'

const dates = fc.integer({ min: -719_162, max: 2_932_896 }).map(civilDateFromDayNumber)
const modernDates = fc.integer({ min: 8035, max: 40_000 }).map(civilDateFromDayNumber)

describe('civil dates', () => {
  it.each([
    '2026-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '2025-4-1',
    '1900-02-29',
    '0000-01-01',
    '2025-01-01 ',
  ])('knows that %s is no date', (text) => {
    expect(parseCivilDate(text)).toBeUndefined()
    expect(() => civilDate(text)).toThrow(RangeError)
  })

  it('knows leap days', () => {
    expect(civilDate('2028-02-29')).toBe('2028-02-29')
    expect(civilDate('2000-02-29')).toBe('2000-02-29')
  })

  it('counts days as the proleptic Gregorian calendar does', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(dayNumber(date)).toBe(Date.parse(`${date}T00:00:00Z`) / 86_400_000)
        expect(civilDateFromDayNumber(dayNumber(date))).toBe(date)
        expect(isoWeekday(date) % 7).toBe(new Date(`${date}T00:00:00Z`).getUTCDay())
      }),
    )
  })

  it('adds and subtracts days', () => {
    expect(addDays(civilDate('2026-12-31'), 1)).toBe('2027-01-01')
    expect(addDays(civilDate('2028-03-01'), -1)).toBe('2028-02-29')
    fc.assert(
      fc.property(modernDates, fc.integer({ min: -9000, max: 9000 }), (date, days) => {
        const moved = addDays(date, days)
        expect(diffDays(moved, date)).toBe(days)
        expect(Math.sign(compareCivilDates(moved, date))).toBe(Math.sign(days))
      }),
    )
    expect(() => addDays(civilDate('9999-12-31'), 1)).toThrow(RangeError)
    expect(() => addDays(civilDate('0001-01-01'), -1)).toThrow(RangeError)
    expect(addDays(civilDate('9999-12-30'), 1)).toBe('9999-12-31')
    expect(addDays(civilDate('0001-01-02'), -1)).toBe('0001-01-01')
    expect(() => addDays(civilDate('2026-01-01'), 0.5)).toThrow(RangeError)
  })

  it('adds months and stops at the end of a shorter one', () => {
    expect(addMonths(civilDate('2026-01-31'), 1)).toBe('2026-02-28')
    expect(addMonths(civilDate('2028-01-31'), 1)).toBe('2028-02-29')
    expect(addMonths(civilDate('2026-01-15'), -1)).toBe('2025-12-15')
    expect(addMonths(civilDate('2026-11-30'), 15)).toBe('2028-02-29')
    fc.assert(
      fc.property(modernDates, fc.integer({ min: -200, max: 600 }), (date, months) => {
        const from = civilDateParts(date)
        const to = civilDateParts(addMonths(date, months))
        expect(to.year * 12 + to.month - from.year * 12 - from.month).toBe(months)
        expect(to.day).toBeLessThanOrEqual(from.day)
      }),
    )
  })

  it('takes the day from the clock in China, not from the machine', () => {
    expect(civilDateIn(new Date('2026-09-16T15:59:59.999Z'))).toBe('2026-09-16')
    expect(civilDateIn(new Date('2026-09-16T16:00:00.000Z'))).toBe('2026-09-17')
    expect(civilDateIn(new Date('1969-12-31T15:59:59Z'))).toBe('1969-12-31')
    expect(() => civilDateIn(new Date(Number.NaN))).toThrow(RangeError)
  })

  it('agrees with the time zone data base since 1992', () => {
    const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' })
    const instants = fc.date({
      min: new Date('1992-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(fc.property(instants, (instant) => civilDateIn(instant) === shanghai.format(instant)))
  })
})
