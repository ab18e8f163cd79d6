import { expect, it } from 'vitest'
import { readAccountNumber } from './account-number.js'
import { readDailyRate } from './daily-rate.js'

it.each([
  ['万分之一', 100],
  ['每日万分之1.5', 150],
  ['千分之一', 1_000],
  ['0.01%', 100],
  ['0.1‰', 100],
  [0.0001, 100],
  ['０．０５％', 500],
])('reads %s as millionths a day', (cell, value) => {
  expect(readDailyRate(cell)).toEqual({ value })
})

it.each(['一分', '0', '20%', '万分之十', '0.00001%'])('refuses %s as a daily rate', (cell) => {
  expect(readDailyRate(cell)).toHaveProperty('fault')
})

it('reads account numbers whole or not at all', () => {
  expect(readAccountNumber('3301 0001-8880 1234')).toEqual({ value: '3301000188801234' })
  expect(readAccountNumber(6.222e18)).toHaveProperty('fault')
  expect(readAccountNumber('6.22202E+18')).toHaveProperty('fault')
  expect(readAccountNumber('1234567')).toHaveProperty('fault')
})
