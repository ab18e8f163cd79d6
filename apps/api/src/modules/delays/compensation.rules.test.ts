import { addDays, civilDate, fen } from '@hub/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fewOrMany } from '../../../../../tests/support/full.js'
import { type CompensationTerms, estimateCompensation, rateWords } from './compensation.rules.js'

const terms: CompensationTerms = {
  ...{ project: '*', millionthsPerDay: 100, base: 'paid', graceDays: 0, terminateAfterDays: 90 },
  source: '《商品房买卖合同》第十二条',
}
const dueOn = civilDate('2028-06-30')
const facts = { total: fen(298_000_000), paid: fen(89_400_000), handoverDueOn: dueOn }

describe('the estimate of compensation', () => {
  it('counts from the day after the promised one up to the new one', () => {
    expect(estimateCompensation(terms, facts, addDays(dueOn, 1))?.amount).toBe(8_940)
    expect(estimateCompensation(terms, facts, civilDate('2028-09-10'))).toEqual({
      ...{ amount: 643_680, base: 89_400_000, daysLate: 72, mayTerminate: false, source: terms.source },
      formula: '已付房款 ¥894,000.00 × 每天万分之一 × 72 天',
    })
  })

  it('leaves out the days of grace, and says so', () => {
    const graceful = estimateCompensation({ ...terms, graceDays: 30 }, facts, addDays(dueOn, 72))
    expect(graceful?.amount).toBe(8_940 * 42)
    expect(graceful?.formula).toContain('42 天（已扣宽限 30 天）')
    expect(estimateCompensation({ ...terms, graceDays: 30 }, facts, addDays(dueOn, 12))?.amount).toBe(0)
  })

  it('opens the end of the contract one day after its limit', () => {
    expect(estimateCompensation(terms, facts, addDays(dueOn, 90))?.mayTerminate).toBe(false)
    expect(estimateCompensation(terms, facts, addDays(dueOn, 91))?.mayTerminate).toBe(true)
    const silent = { ...terms, terminateAfterDays: null }
    expect(estimateCompensation(silent, facts, addDays(dueOn, 999))?.mayTerminate).toBe(false)
  })

  it('is none without a promised day, or when the new one is not later; without a base it names no amount', () => {
    expect(estimateCompensation(terms, { ...facts, handoverDueOn: null }, addDays(dueOn, 9))).toBeNull()
    expect(estimateCompensation(terms, facts, dueOn)).toBeNull()
    expect(estimateCompensation(terms, { ...facts, paid: null }, addDays(dueOn, 9))).toMatchObject({
      ...{ amount: null, base: null, formula: '已付房款 × 每天万分之一 × 9 天' },
    })
  })

  it('is exact to the fen, never above the contract, and grows with every day', () => {
    const money = fc.nat({ max: 9_000_000_000 })
    const property = fc.property(
      money,
      fc.integer({ min: 1, max: 999 }),
      fc.nat({ max: 2_000 }),
      (paid, rate, late) => {
        const given = { ...facts, paid: fen(paid) }
        const at = (days: number) =>
          estimateCompensation({ ...terms, millionthsPerDay: rate }, given, addDays(dueOn, days))?.amount ?? 0
        const exact = BigInt(paid) * BigInt(rate) * BigInt(late)
        expect(BigInt(at(late)) * 1_000_000n <= exact).toBe(true)
        expect(exact - BigInt(at(late)) * 1_000_000n < 1_000_000n).toBe(true)
        expect(at(late + 1)).toBeGreaterThanOrEqual(at(late))
      },
    )
    fc.assert(property, { numRuns: fewOrMany(200, 20_000) })
  })

  it.each([
    [100, '每天万分之一'],
    [500, '每天万分之五'],
    [150, '每天万分之 1.5'],
  ])('says %i millionths as %s', (millionths, words) => {
    expect(rateWords(millionths)).toBe(words)
  })
})
