import { describe, expect, it } from 'vitest'
import { durationAxis } from './duration-axis.ts'

const usualDays = { min: 14, max: 25, source: '行业惯例' }

describe('a step on its axis', () => {
  it('has none before it begins', () => {
    expect(durationAxis({ startedOn: null, actualOn: null, usualDays, legalLimit: null }, '2026-09-16')).toBeUndefined()
  })

  it('leaves room behind the usual range when no law sets a limit', () => {
    const axis = durationAxis({ startedOn: '2026-08-27', actualOn: null, usualDays, legalLimit: null }, '2026-09-16')
    expect(axis).toMatchObject({ elapsed: 20, limit: undefined, beyondUsual: 0, beyondLimit: 0 })
    expect(axis?.usual?.to).toBeLessThan(100)
    expect(axis?.here).toBeGreaterThan(axis?.usual?.from ?? 100)
  })

  it('ends at the legal limit', () => {
    const legalLimit = { days: 15, source: '第二十六条', endsOn: '2026-09-19' }
    const usual = { min: 10, max: 15, source: '' }
    const axis = durationAxis({ startedOn: '2026-09-04', actualOn: null, usualDays: usual, legalLimit }, '2026-09-16')
    expect(axis).toMatchObject({ elapsed: 12, limit: 100, here: 80 })
  })

  it('says how far it is beyond both', () => {
    const legalLimit = { days: 15, source: '', endsOn: '2026-09-19' }
    const axis = durationAxis({ startedOn: '2026-08-01', actualOn: null, usualDays, legalLimit }, '2026-09-29')
    expect(axis).toMatchObject({ beyondUsual: 34, beyondLimit: 10 })
    expect(axis?.limit).toBeLessThan(axis?.here ?? 0)
  })

  it('stops counting when it is done', () => {
    const axis = durationAxis(
      { startedOn: '2026-08-01', actualOn: '2026-08-21', usualDays, legalLimit: null },
      '2026-12-01',
    )
    expect(axis?.elapsed).toBe(20)
  })
})
