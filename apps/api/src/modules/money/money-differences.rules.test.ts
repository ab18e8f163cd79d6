import { expect, it } from 'vitest'
import { moneyDifferences, type MoneyFacts } from './money-differences.rules.js'

const facts: MoneyFacts = { total: 100_00, planned: 100_00, beyond: [], payments: [], saleKind: 'presale' }
const paid = { supervised: false, takenBack: false, takesBack: false }

it('says nothing where all agrees, or where there is nothing to compare', () => {
  expect(moneyDifferences(facts)).toEqual([])
  expect(moneyDifferences({ ...facts, planned: 0 })).toEqual([])
  expect(moneyDifferences({ ...facts, total: null, planned: 7 })).toEqual([])
})

it('says by how much the plan misses the price, and who paid beyond it', () => {
  expect(moneyDifferences({ ...facts, planned: 90_00 })).toEqual(['付款计划合计 ¥90.00，比合同总价少 ¥10.00'])
  expect(moneyDifferences({ ...facts, planned: 101_00 })).toEqual(['付款计划合计 ¥101.00，比合同总价多 ¥1.00'])
  const beyond = [
    { payer: 'bank', amount: 5_00 },
    { payer: 'customer', amount: -3_00 },
  ] as const
  expect(moneyDifferences({ ...facts, beyond })).toEqual([
    '银行多付 ¥5.00，计划里没有对应的款项',
    '购房人的退款比收款多 ¥3.00',
  ])
})

it('says what of a home under construction did not come into the supervised account', () => {
  const payments = [paid, { ...paid, takenBack: true }, { ...paid, supervised: true }]
  expect(moneyDifferences({ ...facts, payments })).toEqual(['有 1 笔款没有进监管账户'])
  expect(moneyDifferences({ ...facts, payments, saleKind: 'completed' })).toEqual([])
})
