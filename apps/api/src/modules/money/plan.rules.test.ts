import { civilDate, fen } from '@hub/kernel'
import { describe, expect, it } from 'vitest'
import { purposeOf, settle } from './plan.rules.js'
import type { PaidSum, PlanItem } from './plan.types.js'

const today = civilDate('2026-09-16')
const item = (number: number, amount: number, dueOn: string | null, over: Partial<PlanItem> = {}): PlanItem => ({
  number,
  amount: fen(amount),
  payer: 'customer',
  purpose: 'price',
  dueOn: dueOn === null ? null : civilDate(dueOn),
  ...over,
})
const paid = (amount: number, over: Partial<PaidSum> = {}): PaidSum => ({
  payer: 'customer',
  purpose: 'price',
  amount: fen(amount),
  ...over,
})

describe('money goes into the plan', () => {
  it('oldest due first, whatever the numbers; without a day last', () => {
    const plan = [item(1, 100, null), item(2, 100, '2026-10-01'), item(3, 100, '2026-09-20')]
    const { items, beyond } = settle(plan, [paid(150)], today)
    expect(items.map(({ paid, rest, state }) => [paid, rest, state])).toEqual([
      [0, 100, 'later'],
      [50, 50, 'part'],
      [100, 0, 'paid'],
    ])
    expect(beyond).toEqual([])
  })

  it('of each payer and purpose apart: a loan that is too large does not pay what she owes', () => {
    const plan = [item(1, 100, '2026-09-01'), item(2, 200, null, { payer: 'bank' })]
    const { items, beyond } = settle(plan, [paid(250, { payer: 'bank' })], today)
    expect(items.map(({ rest }) => rest)).toEqual([100, 0])
    expect(beyond).toEqual([paid(50, { payer: 'bank' })])
  })

  it('less what was taken back; more given back than had come is shown', () => {
    const plan = [item(1, 100, '2026-09-20')]
    expect(settle(plan, [paid(100), paid(-40)], today).items[0]).toMatchObject({ paid: 60, rest: 40, state: 'part' })
    expect(settle(plan, [paid(100), paid(-140)], today)).toMatchObject({
      items: [{ paid: 0, rest: 100 }],
      beyond: [paid(-40)],
    })
  })
})

describe('the state of an item', () => {
  const stateOf = (dueOn: string | null, sum = 0, over: Partial<PlanItem> = {}) => {
    const [first] = settle([item(1, 100, dueOn, over)], [paid(sum)], today).items
    return [first?.state, first?.daysLate]
  }
  it('is overdue from the day after its last day, also when part of it is paid', () => {
    expect(stateOf('2026-09-16')).toEqual(['due', 0])
    expect(stateOf('2026-09-15')).toEqual(['overdue', 1])
    expect(stateOf('2026-08-16', 40)).toEqual(['overdue', 31])
    expect(stateOf('2026-08-16', 100)).toEqual(['paid', 0])
  })
  it('is due within 30 days', () => {
    expect(stateOf('2026-10-16')).toEqual(['due', 0])
    expect(stateOf('2026-10-17')).toEqual(['later', 0])
    expect(stateOf(null)).toEqual(['later', 0])
  })
  it('is never overdue where the money goes to the lender: nobody here knows', () => {
    expect(stateOf('2026-09-01', 0, { purpose: 'repayment' })).toEqual(['passed', 0])
  })
})

describe('what an item is for', () => {
  it.each([
    ['首付', 'price'],
    ['首付款', 'price'],
    ['按揭放款', 'price'],
    ['首次月供', 'repayment'],
    ['公积金还贷', 'repayment'],
    ['代收契税', 'charge'],
    ['首期维修资金', 'charge'],
  ])('%s: %s', (name, purpose) => {
    expect(purposeOf(name)).toBe(purpose)
  })
})
