import { civilDate } from '@hub/kernel'
import { expect, it } from 'vitest'
import { dayFault, endedStatus } from './ownership.rules.js'

const [since, today] = [civilDate('2026-08-02'), civilDate('2026-09-16')]

it('an ownership ends after the day it began on, and not in the future', () => {
  expect(dayFault(civilDate('2026-08-03'), since, today)).toBeNull()
  expect(dayFault(today, since, today)).toBeNull()
  expect(dayFault(civilDate('2026-09-17'), since, today)).toBe('变更日期不能晚于今天')
  expect(dayFault(since, since, today)).toContain('要晚于')
})

it('only a withdrawal takes a purchase back; the others hand it on', () => {
  expect(endedStatus('withdrawal')).toBe('cancelled')
  for (const kind of ['resale', 'inheritance', 'divorce'] as const) expect(endedStatus(kind)).toBe('transferred')
})
