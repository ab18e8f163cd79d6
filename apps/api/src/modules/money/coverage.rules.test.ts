import { civilDate, fen } from '@hub/kernel'
import { describe, expect, it } from 'vitest'
import { coveredItems } from './coverage.rules.js'

const customer = { payer: 'customer', purpose: 'price' } as const
const item = (number: number, name: string, amount: number, dueOn: string) => ({
  ...{ ...customer, number, name, amount: fen(amount), dueOn: civilDate(dueOn) },
})
const plan = [
  item(1, '定金', 50, '2026-08-02'),
  item(2, '首付', 100, '2026-08-09'),
  item(3, '尾款', 100, '2026-12-01'),
  { ...item(4, '放款', 500, '2026-12-01'), payer: 'bank' as const },
]
const payment = (id: string, paidOn: string, amount: number, over = {}) => ({
  ...{ ...customer, id, paidOn: civilDate(paidOn), amount: fen(amount), takesBack: false, takenBack: false },
  ...over,
})

describe('what a payment was for', () => {
  it('is what was open when it came, in the order of the days', () => {
    const covered = coveredItems(plan, [
      payment('c', '2026-08-10', 120),
      payment('a', '2026-08-02', 50),
      payment('b', '2026-08-09', 60),
      payment('l', '2026-08-09', 500, { payer: 'bank' }),
    ])
    expect(Object.fromEntries(covered)).toEqual({ a: ['定金'], b: ['首付'], c: ['首付', '尾款'], l: ['放款'] })
  })

  it('is nothing for what was taken back, and for what goes beyond the plan', () => {
    const covered = coveredItems(plan, [
      payment('a', '2026-08-02', 250, { takenBack: true }),
      payment('b', '2026-08-03', -250, { takesBack: true }),
      payment('c', '2026-08-04', 250),
      payment('d', '2026-08-05', 10),
    ])
    expect(Object.fromEntries(covered)).toEqual({ c: ['定金', '首付', '尾款'], d: [] })
  })

  it('opens again what was given back', () => {
    const covered = coveredItems(plan, [
      payment('a', '2026-08-02', 150),
      payment('b', '2026-08-03', -100),
      payment('c', '2026-08-04', 100),
    ])
    expect(covered.get('c')).toEqual(['首付'])
  })
})
