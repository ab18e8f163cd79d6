import { readFileSync } from 'node:fs'
import type { Result } from '@hub/contracts'
import { fen } from '@hub/kernel/estimates'
import { expect, it } from 'vitest'
import { fundEstimate, type FundAsked } from './fund-estimate'

type FundGuide = Result<'GET /homes/:homeId/guides'>['fund']
const { fund } = JSON.parse(readFileSync('config/guides/general.json', 'utf8')) as { fund: FundGuide }
const asked: FundAsked = {
  ...{ balance: fen(10_000_000), price: fen(298_000_000), downPercent: 30 },
  ...{ people: 'two', home: 'first', years: 30 },
}

it('fills the price with down payment, fund and the rest, and compares the ways to repay', () => {
  const estimate = fundEstimate(fund, asked)
  expect([estimate.amount, estimate.bound]).toEqual([100_000_000, 'cap'])
  expect(estimate.downPayment + estimate.amount + estimate.gap).toBe(asked.price)
  expect(estimate.instalments?.first).toBe(400_340)
  expect(estimate.principal?.first).toBeGreaterThan(estimate.instalments?.first ?? 0)
  expect(estimate.principal?.interest).toBeLessThan(estimate.instalments?.interest ?? 0)
  expect(estimate.commercial?.first).toBeGreaterThan(estimate.instalments?.first ?? 0)
})

it('lends nothing on an empty account', () => {
  expect(fundEstimate(fund, { ...asked, balance: fen(0) })).toMatchObject({
    amount: 0,
    bound: 'balance',
    principal: null,
  })
})
