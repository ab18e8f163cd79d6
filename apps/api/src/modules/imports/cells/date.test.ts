import { addDays, civilDate, civilDateParts, dayNumber } from '@hub/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDate } from './date.js'

describe('dates', () => {
  it.each([
    '2026/3/1',
    '2026-03-01',
    '2026-3-1',
    '2026年3月1日',
    '2026 年 3 月 1 日',
    '2026.3.1',
    '2026.03.01',
    '２０２６／３／１',
    '20260301',
    20260301,
    46082,
    46082.75,
    '46082',
    ' 2026-03-01 10:30:00',
    '2026-03-01T00:00:00',
    '2026/3/1 0:00',
  ])('reads %s', (cell) => {
    expect(readDate(cell)).toEqual({ value: '2026-03-01' })
  })

  it.each([
    ['2026/13/05', '没有 13 月，应如 2026-03-05'],
    ['2026-02-29', '2026 年 2 月没有 29 日，应如 2026-03-05'],
    ['2026-04-00', '2026 年 4 月没有 0 日，应如 2026-03-05'],
    ['26/3/1', '年份要写四位，如 2026-03-05'],
    ['2026年3月', '缺少日，应如 2026-03-05'],
    ['3/1/2026', '不是日期，应如 2026-03-05'],
    ['1899-01-01', '年份 1899 不对，应如 2026-03-05'],
    ['未签', '不是日期，应如 2026-03-05'],
    [12, '不是日期，应如 2026-03-05'],
    [99999, '不是日期，应如 2026-03-05'],
    ['2026-03-01 作废', '不是日期，应如 2026-03-05'],
  ])('refuses %s', (cell, fault) => {
    expect(readDate(cell)).toEqual({ fault })
  })

  it('reads every day in every form', () => {
    const first = civilDate('1990-01-01')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const date = addDays(first, days)
        const { year, month, day } = civilDateParts(date)
        const [y, m, d] = [String(year), String(month), String(day)]
        const serial = dayNumber(date) - dayNumber(civilDate('1899-12-30'))
        const forms = [date, `${y}/${m}/${d}`, `${y}.${m}.${d}`, `${y}年${m}月${d}日`, date.replaceAll('-', ''), serial]
        for (const form of forms) expect(readDate(form)).toEqual({ value: date })
      }),
    )
  })
})
