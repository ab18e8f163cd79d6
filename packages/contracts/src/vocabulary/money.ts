/** Who pays: the customer, or for the customer the lender. */
export const payers = ['customer', 'bank', 'fund_centre'] as const
export type Payer = (typeof payers)[number]
export const payerLabels: Record<Payer, string> = { customer: '购房人', bank: '银行', fund_centre: '公积金中心' }

/**
 * What money is for. `price` adds up to the contract price; `repayment` goes to the lender and never to the developer;
 * `charge` is what the developer collects beside the price.
 */
export const paymentPurposes = ['price', 'repayment', 'charge'] as const
export type PaymentPurpose = (typeof paymentPurposes)[number]
export const paymentPurposeLabels: Record<PaymentPurpose, string> = {
  price: '房款',
  repayment: '还贷',
  charge: '代收费',
}

/** How money came. */
export const paymentMeans = ['transfer', 'card', 'cash', 'cheque', 'loan', 'fund', 'other'] as const
export type PaymentMeans = (typeof paymentMeans)[number]
export const paymentMeansLabels: Record<PaymentMeans, string> = {
  transfer: '银行转账',
  card: '刷卡',
  cash: '现金',
  cheque: '支票',
  loan: '贷款放款',
  fund: '公积金划转',
  other: '其他',
}

/**
 * Where an item of the plan stands. `overdue` wins over `part`; `due` is within 30 days; `passed` is a repayment whose
 * day is over: it goes to the lender, so nobody here knows whether it was paid.
 */
export const planItemStates = ['paid', 'part', 'due', 'overdue', 'later', 'passed'] as const
export type PlanItemState = (typeof planItemStates)[number]
export const planItemStateLabels: Record<PlanItemState, string> = {
  paid: '已付清',
  part: '已付一部分',
  due: '快到期',
  overdue: '已逾期',
  later: '还没到',
  passed: '由银行扣款',
}
