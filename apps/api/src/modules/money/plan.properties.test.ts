import { payers, paymentPurposes } from '@hub/contracts/vocabulary'
import { addDays, civilDate, fen } from '@hub/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fewOrMany } from '../../../../../tests/support/full.js'
import { settle } from './plan.rules.js'
import type { PaidSum, PlanItem } from './plan.types.js'

const today = civilDate('2026-09-16')
const payer = fc.constantFrom(...payers)
const purpose = fc.constantFrom(...paymentPurposes)
const plan: fc.Arbitrary<PlanItem[]> = fc.uniqueArray(
  fc.record({
    number: fc.integer({ min: 1, max: 999 }),
    amount: fc.integer({ min: 1, max: 10_000_000_000 }).map(fen),
    payer,
    purpose,
    dueOn: fc.option(fc.integer({ min: -900, max: 900 }).map((days) => addDays(today, days))),
  }),
  { selector: ({ number }) => number, maxLength: 12 },
)
const sums: fc.Arbitrary<PaidSum[]> = fc.array(
  fc.record({ payer, purpose, amount: fc.integer({ min: -5_000_000_000, max: 10_000_000_000 }).map(fen) }),
  { maxLength: 20 },
)
const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0)

describe('any plan with any payments', () => {
  it('adds up, and no item has less than nought or more than its amount', () => {
    fc.assert(
      fc.property(plan, sums, (items, paid) => {
        const settlement = settle(items, paid, today)
        const inItems = total(settlement.items.map((item) => item.paid))
        expect(inItems + total(settlement.beyond.map(({ amount }) => amount))).toBe(
          total(paid.map(({ amount }) => amount)),
        )
        for (const item of settlement.items) {
          expect(item.paid + item.rest).toBe(item.amount)
          expect(item.paid).toBeGreaterThanOrEqual(0)
          expect(item.rest).toBeGreaterThanOrEqual(0)
          expect(item.state === 'overdue').toBe(item.daysLate > 0)
        }
        expect(settlement.items).toHaveLength(items.length)
      }),
      { numRuns: fewOrMany(100, 10_000) },
    )
  })

  it('leaves nothing beyond the items while its payer still owes, and takes the oldest first', () => {
    fc.assert(
      fc.property(plan, sums, (items, paid) => {
        const settlement = settle(items, paid, today)
        for (const { payer: who, purpose: what, amount } of settlement.beyond) {
          const own = settlement.items.filter((item) => item.payer === who && item.purpose === what)
          if (amount > 0) expect(total(own.map(({ rest }) => rest))).toBe(0)
          else expect(total(own.map((item) => item.paid))).toBe(0)
        }
        for (const later of settlement.items.filter((item) => item.paid > 0)) {
          const older = settlement.items.filter(
            (item) =>
              item.payer === later.payer &&
              item.purpose === later.purpose &&
              (item.dueOn ?? '~') < (later.dueOn ?? '~'),
          )
          expect(total(older.map(({ rest }) => rest))).toBe(0)
        }
      }),
      { numRuns: fewOrMany(100, 10_000) },
    )
  })

  it('does not depend on the order in which payments came', () => {
    fc.assert(
      fc.property(plan, sums, (items, paid) => {
        const there = settle(items, paid, today)
        const back = settle([...items].reverse(), [...paid].reverse(), today)
        expect(back.items).toEqual(there.items)
        expect(new Set(back.beyond.map(({ amount }) => amount))).toEqual(
          new Set(there.beyond.map(({ amount }) => amount)),
        )
      }),
      { numRuns: fewOrMany(100, 10_000) },
    )
  })
})
