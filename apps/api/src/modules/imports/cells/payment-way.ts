import { paymentWayLabels, type PaymentWay, type SaleKind } from '@hub/contracts/vocabulary'
import type { Cell } from '../reading/table.js'
import { compactText } from './cell-text.js'
import { fault, read, type Reading } from './reading.js'

/** Tried in this order: 组合 before 公积金 and 商业, since 组合贷款(公积金+商业) names all three. */
const WAYS: [PaymentWay, RegExp][] = [
  ['combined_loan', /组合|混合贷|公积金.*(?:商贷|商业|按揭)|(?:商贷|商业|按揭).*公积金/u],
  ['fund_loan', /公积金/u],
  ['commercial_loan', /按揭|商业贷|商业性贷|商贷|银行贷/u],
  ['instalments', /分期|分次/u],
  ['full', /一次性|全款|全额|现金|^现款$/u],
]

/** How a buyer pays, from the usual words of sales lists. */
export function readPaymentWay(cell: Cell): Reading<PaymentWay> {
  const text = compactText(cell)
  const way = WAYS.find(([, words]) => words.test(text))?.[0]
  return way ? read(way) : fault(`认不出的付款方式：请写${Object.values(paymentWayLabels).join('、')}之一`)
}

/** 期房 or 现房. */
export function readSaleKind(cell: Cell): Reading<SaleKind> {
  const text = compactText(cell)
  const presale = /期|预/u.test(text)
  if (presale !== text.includes('现')) return read(presale ? 'presale' : 'completed')
  return fault('认不出的房屋性质：请写期房或现房')
}
