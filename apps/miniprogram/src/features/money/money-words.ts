import type { Payer } from '@hub/contracts'
import { paymentMeansLabels, paymentPurposeLabels } from '@hub/contracts/vocabulary'
import { daysLeft, fullDate, yuan } from '@hub/design'
import type { TagProps } from '../../ui/tag/tag'
import type { MoneyScreen, PaymentLine, PlanLine } from './use-money'

/** As the buyer reads them. */
export const payerWords: Record<Payer, string> = { customer: '您自己', bank: '银行贷款', fund_centre: '公积金贷款' }

/** When an item is to be paid, said for whoever pays it. */
export function payWhen(line: PlanLine, today: string): string {
  const { state, payer, purpose, dueOn, expectedOn, afterNode } = line
  if (state === 'paid') return '已付清'
  const lender = payer !== 'customer'
  if (dueOn !== null) {
    const date = fullDate(dueOn, today)
    if (state === 'overdue') return lender ? `应在${date}放款` : `应在${date}前付`
    if (state === 'passed') return `${date}由银行扣款`
    if (purpose === 'repayment') return `预计${date}扣款`
    return lender ? `${date}前放款` : `${date}前付`
  }
  const expected = expectedOn === null ? '日期还没定' : `预计${fullDate(expectedOn, today)}`
  if (lender) return expectedOn === null ? expected : `${expected}放款`
  return afterNode === null ? expected : `${afterNode}后付，${expected}`
}

/** The tag of an item; none where the words beside it say enough. */
export function planTag({ state, dueOn, daysLate }: PlanLine, today: string): [TagProps['kind'], string] | undefined {
  if (state === 'paid') return ['ok', '已付清']
  if (state === 'overdue') return ['danger', `晚了 ${daysLate} 天`]
  if (state === 'part') return ['brand', '已付一部分']
  if (state === 'due' && dueOn !== null) return ['warn', daysLeft(dueOn, today)]
  return undefined
}

/** The line beside every sum: where it went, and where alone it may go. */
export function shieldWords({ supervised, name, hasAccount, saleKind }: MoneyScreen['safe']): string {
  if (supervised > 0) return `${name ?? '房款'} ${yuan(supervised)} 已进监管账户，别处都不要付`
  if (hasAccount) return '只付进监管账户，别处都不要付'
  return saleKind === 'presale' ? '付款前先打客服电话核对账户' : '只付进合同写明的账户，别处都不要付'
}

/** The one sentence of the page. */
export function moneySentence({ overdue, next, open, items }: MoneyScreen, today: string): string {
  if (overdue.count > 1) return `有 ${overdue.count} 笔款晚了，最久的晚了 ${overdue.daysLate} 天`
  if (overdue.count === 1) return `有一笔款晚了 ${overdue.daysLate} 天，还差 ${yuan(overdue.rest)}`
  if (next?.state === 'due' && next.dueOn !== null) return `下一笔${daysLeft(next.dueOn, today)}`
  if (items.length > 0 && open === 0) return '房款已经付清'
  return next === null ? '您该付的都付清了' : '到现在为止，该付的都付了'
}

/** What a payment was for: `首付、尾款`. */
export function paidFor({ items, purpose, reversal, amount }: PaymentLine): string {
  if (reversal === 'takes_back') return '冲正'
  if (amount < 0) return '退款'
  return items.length > 0 ? items.join('、') : paymentPurposeLabels[purpose]
}

/** `8月9日 · 银行转账`, without the point. */
export const paidHow = ({ paidOn, means }: PaymentLine, today: string): string =>
  `${fullDate(paidOn, today)}，${paymentMeansLabels[means]}`

/** Money beyond the plan, so that nobody thinks it lost. */
export const beyondWords = (amount: number): string =>
  amount > 0 ? `多付了 ${yuan(amount)}` : `退款比付款多 ${yuan(-amount)}`
