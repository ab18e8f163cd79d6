import { type Payer, payerLabels } from '@hub/contracts/vocabulary'
import { fen, formatYuan } from '@hub/kernel'
import type { PaymentRow } from './money-row.js'

/** What of the money of a purchase does not fit together. */
export interface MoneyFacts {
  /** The contract price; null where it is not on record. */
  readonly total: number | null
  readonly planned: number
  /** Fen. */
  readonly beyond: readonly { readonly payer: Payer; readonly amount: number }[]
  readonly payments: readonly Pick<PaymentRow, 'supervised' | 'takenBack' | 'takesBack'>[]
  readonly saleKind: string
}

/** Differences in words that staff act on; none where all agrees, or nothing is planned yet. */
export function moneyDifferences({ total, planned, beyond, payments, saleKind }: MoneyFacts): string[] {
  const elsewhere = payments.filter(
    ({ supervised, takenBack, takesBack }) => supervised === false && !takenBack && !takesBack,
  )
  return [
    ...(total !== null && planned > 0 && planned !== total
      ? [
          `付款计划合计 ${formatYuan(fen(planned))}，比合同总价${planned > total ? '多' : '少'} ${formatYuan(fen(Math.abs(total - planned)))}`,
        ]
      : []),
    ...beyond.map(({ payer, amount }) =>
      amount > 0
        ? `${payerLabels[payer]}多付 ${formatYuan(fen(amount))}，计划里没有对应的款项`
        : `${payerLabels[payer]}的退款比收款多 ${formatYuan(fen(-amount))}`,
    ),
    ...(saleKind === 'presale' && elsewhere.length > 0 ? [`有 ${String(elsewhere.length)} 笔款没有进监管账户`] : []),
  ]
}
