import fc from 'fast-check'
import { expect, it } from 'vitest'
import { afterQuiet, mayLeaveAt } from './quiet-hours.rules.js'

const at = (shanghai: string): Date => new Date(`${shanghai}+08:00`)

it.each([
  ['2026-09-16T20:59:59.999', '2026-09-16T20:59:59.999'],
  ['2026-09-16T21:00:00.000', '2026-09-17T08:00:00.000'],
  ['2026-09-16T23:59:59.999', '2026-09-17T08:00:00.000'],
  ['2026-09-17T00:00:00.000', '2026-09-17T08:00:00.000'],
  ['2026-09-17T07:59:59.999', '2026-09-17T08:00:00.000'],
  ['2026-09-17T08:00:00.000', '2026-09-17T08:00:00.000'],
  ['2026-12-31T22:10:00.000', '2027-01-01T08:00:00.000'],
])('%s may leave at %s', (now, leaves) => {
  expect(afterQuiet(at(now))).toEqual(at(leaves))
})

it('is never put off by more than eleven hours, nor put off twice', () => {
  const instants = fc.date({ min: at('2020-01-01T00:00:00'), max: at('2040-01-01T00:00:00'), noInvalidDate: true })
  fc.assert(
    fc.property(instants, (now) => {
      const later = afterQuiet(now)
      expect(later.getTime() - now.getTime()).toBeLessThanOrEqual(11 * 3_600_000)
      expect(afterQuiet(later)).toEqual(later)
    }),
  )
})

it('does not hold for what is critical', () => {
  const night = at('2026-09-16T23:00:00')
  expect(mayLeaveAt(night, true)).toEqual(night)
})
