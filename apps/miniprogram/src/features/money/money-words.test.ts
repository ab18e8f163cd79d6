import { describe, expect, it } from 'vitest'
import { moneySentence, paidFor, payWhen, planTag, shieldWords } from './money-words'
import type { MoneyScreen, PaymentLine, PlanLine } from './use-money'

const today = '2026-09-16'
const line = (over: Partial<PlanLine> = {}): PlanLine => ({
  ...{ id: '1', number: 1, name: '首付', payer: 'customer', purpose: 'price', amount: 100, paid: 0, rest: 100 },
  ...{ state: 'later', dueOn: null, expectedOn: null, afterNode: null, daysLate: 0 },
  ...over,
})

describe('when an item is to be paid', () => {
  it.each<[Partial<PlanLine>, string]>([
    [{ dueOn: '2026-10-01', state: 'due' }, '10月1日前付'],
    [{ dueOn: '2026-12-20', purpose: 'repayment' }, '预计12月20日扣款'],
    [{ dueOn: '2026-09-01', purpose: 'repayment', state: 'passed' }, '9月1日由银行扣款'],
    [{ dueOn: '2026-09-01', state: 'overdue', daysLate: 15 }, '应在9月1日前付'],
    [{ payer: 'bank', expectedOn: '2027-01-10', afterNode: '商业贷款放款' }, '预计2027年1月10日放款'],
    [{ expectedOn: '2027-01-10', afterNode: '主体封顶' }, '主体封顶后付，预计2027年1月10日'],
    [{}, '日期还没定'],
    [{ state: 'paid', dueOn: '2026-09-01' }, '已付清'],
  ])('%j: %s', (over, words) => {
    expect(payWhen(line(over), today)).toBe(words)
  })
})

it('tells late and near items by a tag, far ones by words alone', () => {
  expect(planTag(line({ state: 'overdue', daysLate: 15 }), today)).toEqual(['danger', '晚了 15 天'])
  expect(planTag(line({ state: 'due', dueOn: '2026-09-18' }), today)).toEqual(['warn', '还剩 2 天'])
  expect(planTag(line(), today)).toBeUndefined()
})

describe('the line beside every sum', () => {
  const safe = { saleKind: 'presale', supervised: 0, name: null, hasAccount: true } as const
  it('says what came into the supervised account only where that is on record', () => {
    expect(shieldWords({ ...safe, supervised: 894_000_00, name: '首付' })).toBe(
      '首付 ¥894,000.00 已进监管账户，别处都不要付',
    )
    expect(shieldWords(safe)).toBe('只付进监管账户，别处都不要付')
    expect(shieldWords({ ...safe, hasAccount: false })).toBe('付款前先打客服电话核对账户')
  })
})

it('says the worst first', () => {
  const screen = { overdue: { count: 0, rest: 0, daysLate: 0 }, next: null, open: 0, items: [line()] }
  const said = (over: Partial<MoneyScreen>) => moneySentence({ ...screen, ...over } as MoneyScreen, today)
  expect(said({ overdue: { count: 1, rest: 500_000_00, daysLate: 15 } })).toBe('有一笔款晚了 15 天，还差 ¥500,000.00')
  expect(said({ overdue: { count: 2, rest: 1, daysLate: 15 } })).toBe('有 2 笔款晚了，最久的晚了 15 天')
  expect(said({ open: 5, next: line({ state: 'due', dueOn: '2026-09-18' }) })).toBe('下一笔还剩 2 天')
  expect(said({ open: 5, next: line() })).toBe('到现在为止，该付的都付了')
  expect(said({ open: 5 })).toBe('您该付的都付清了')
  expect(said({})).toBe('房款已经付清')
})

it('calls a payment by what it was for', () => {
  const payment = { items: ['首付'], purpose: 'price', reversal: 'none', amount: 1 } as PaymentLine
  expect(paidFor(payment)).toBe('首付')
  expect(paidFor({ ...payment, items: [] })).toBe('房款')
  expect(paidFor({ ...payment, amount: -1, items: [] })).toBe('退款')
  expect(paidFor({ ...payment, amount: -1, reversal: 'takes_back' })).toBe('冲正')
})
