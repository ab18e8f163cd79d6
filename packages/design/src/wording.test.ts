import { describe, expect, it } from 'vitest'
import {
  civilDateOf,
  clockTime,
  dayRange,
  daysBetween,
  daysLeft,
  duration,
  fullDate,
  saidDate,
  saidInstant,
  timeLeft,
  timeLeftDense,
  yuan,
} from './wording.ts'

const minute = 60_000
const hour = 60 * minute
const now = Date.UTC(2026, 8, 16, 2, 20)

describe('dates', () => {
  it.each([
    ['2026-09-16', '今天'],
    ['2026-09-17', '明天'],
    ['2026-09-15', '昨天'],
    ['2026-09-18', '9月18日'],
    ['2028-06-18', '2028年6月18日'],
    ['2025-12-31', '2025年12月31日'],
  ])('says %s as %s', (date, said) => {
    expect(saidDate(date, '2026-09-16')).toBe(said)
  })

  it('crosses a year: tomorrow stays tomorrow', () => {
    expect(saidDate('2027-01-01', '2026-12-31')).toBe('明天')
    expect(fullDate('2027-01-01', '2026-12-31')).toBe('2027年1月1日')
  })

  it.each([
    ['2028-05-20', '2028-07-30', '5月20日–7月30日'],
    ['2028-11-20', '2029-01-30', '2028年11月20日–2029年1月30日'],
    ['2029-01-02', '2029-02-03', '2029年1月2日–2月3日'],
  ])('says a range beside its day: %s to %s', (from, to, said) => {
    expect(dayRange(from, to, '2028-06-18')).toBe(said)
  })

  it.each([
    [643_680, '¥6,436.80'],
    [5, '¥0.05'],
    [123_456_789, '¥1,234,567.89'],
  ])('writes %i fen as %s', (fen, said) => {
    expect(yuan(fen)).toBe(said)
  })

  it('knows the leap day', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
  })

  it('takes the date of China, not of the machine', () => {
    expect(civilDateOf(Date.UTC(2026, 8, 15, 16, 0))).toBe('2026-09-16')
    expect(clockTime(Date.UTC(2026, 8, 15, 16, 5))).toBe('0:05')
    expect(saidInstant(Date.UTC(2026, 8, 16, 1, 12), now)).toBe('今天 9:12')
  })

  it('refuses what is not a bare date', () => {
    expect(() => saidDate('2026-9-1', '2026-09-16')).toThrow(RangeError)
  })
})

describe('deadlines', () => {
  it.each([
    ['2026-09-18', '还剩 2 天'],
    ['2026-09-17', '明天截止'],
    ['2026-09-16', '今天截止'],
    ['2026-09-13', '已超时 3 天'],
  ])('%s: %s', (lastDay, said) => {
    expect(daysLeft(lastDay, '2026-09-16')).toBe(said)
  })
})

describe('clocks', () => {
  it.each([
    [3 * hour + 20 * minute, '还剩 3 小时 20 分'],
    [2 * hour, '还剩 2 小时'],
    [40 * minute, '还剩 40 分钟'],
    [30_000, '还剩不到 1 分钟'],
    [26 * hour + 5 * minute, '还剩 26 小时 5 分'],
    [48 * hour, '还剩 2 天'],
    [0, '刚刚超时'],
    [-2 * hour, '已超时 2 小时'],
    [-70 * hour, '已超时 2 天'],
  ])('%i ms: %s', (left, said) => {
    expect(timeLeft(now + left, now)).toBe(said)
  })

  it('never says more than is left', () => {
    expect(duration(2 * hour - 1)).toBe('1 小时 59 分')
  })

  it('is shorter in the console', () => {
    expect(timeLeftDense(now + 3 * hour + 20 * minute, now)).toBe('剩 3 时 20 分')
    expect(timeLeftDense(now - 40 * minute, now)).toBe('超 40 分')
  })
})
