import { addDays, civilDate } from '@hub/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysFault, entryState, invalidWords } from './entry.rules.js'

const start = civilDate('2026-09-16')
const day = fc.integer({ min: -2000, max: 2000 }).map((days) => addDays(start, days))

describe('an entry of the register', () => {
  it('is in force exactly from its first to its last day, unless it was ended', () => {
    fc.assert(
      fc.property(day, day, day, fc.boolean(), (validFrom, validUntil, today, isEnded) => {
        const term = { validFrom, validUntil, isEnded }
        const inForce = !isEnded && validFrom <= today && today <= validUntil
        expect(entryState(term, today) === 'valid').toBe(inForce)
        expect(invalidWords(term, today) === null).toBe(inForce)
      }),
    )
  })

  it('says why nothing can be exported', () => {
    const term = { validFrom: '2026-09-20', validUntil: '2026-12-31', isEnded: false }
    expect(invalidWords(term, start)).toContain('2026-09-20')
    expect(invalidWords(term, civilDate('2027-01-01'))).toContain('重新登记')
    expect(invalidWords({ ...term, isEnded: true }, civilDate('2026-10-01'))).toContain('终止')
  })

  it('lasts at least today and three years at most', () => {
    fc.assert(
      fc.property(day, day, (from, until) => {
        const good = from <= until && until >= start && until <= addDays(from, 1095)
        expect(daysFault(from, until, start) === null).toBe(good)
      }),
    )
  })
})
