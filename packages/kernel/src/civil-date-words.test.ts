import { expect, it } from 'vitest'

import { civilDate } from './civil-date.ts'
import { formatDateSeenOn, formatFullDate, formatMonthDay } from './civil-date-words.ts'

it('writes dates as people say them', () => {
  expect(formatMonthDay(civilDate('2026-09-18'))).toBe('9月18日')
  expect(formatFullDate(civilDate('2028-06-18'))).toBe('2028年6月18日')
})

it('leaves the year out only while it is this year', () => {
  const today = civilDate('2026-09-16')
  expect(formatDateSeenOn(civilDate('2026-12-05'), today)).toBe('12月5日')
  expect(formatDateSeenOn(civilDate('2028-06-18'), today)).toBe('2028年6月18日')
})
