import { Injectable } from '@nestjs/common'
import { type CivilDate, formatYuan } from '@hub/kernel'
import type { Tx } from '../../../../platform/database/database.js'
import { LocatePurchases } from '../../../homes/index.js'
import { type PaymentInput, type PaymentMatch, RecordPayments, type StoredPayment } from '../../../money/index.js'
import type { ImportKind, Made } from '../import-kind.js'
import type { FieldFault, Found, ImportScope, KeptValue } from '../kind-rules.js'
import { purchaseFault } from '../purchase-fault.js'
import { type PaymentRecord, paymentsRules } from './payments.rules.js'

/** A record with which of several payments of one purchase, day and amount it is. */
type CountedPayment = PaymentRecord & { readonly ordinal: number }

interface FoundPayment extends Found {
  readonly purchaseId: string
  /** Staff have taken it back; the file does not bring it again. */
  readonly isTakenBack: boolean
}

/** 已收款: money that has come, each row once. */
@Injectable()
export class PaymentsKind implements ImportKind<CountedPayment, FoundPayment> {
  readonly rules = paymentsRules as ImportKind<CountedPayment>['rules']

  constructor(
    private readonly purchases: LocatePurchases,
    private readonly payments: RecordPayments,
  ) {}

  async lookUp(tx: Tx, records: readonly CountedPayment[], scope: ImportScope): Promise<FoundPayment[]> {
    const places = await this.purchases.execute(records, tx)
    const located = records.flatMap((record, i) => {
      const purchaseId = places[i]?.purchaseId
      return purchaseId ? [{ record, purchaseId }] : []
    })
    const matches = await this.payments.match(
      located.map(({ record, purchaseId }) => inputOf(record, purchaseId)),
      tx,
    )
    const matchOf = new Map(located.map(({ record }, i) => [record, matches[i]]))
    return records.map((record, i): FoundPayment => {
      const place = places[i]
      const match = matchOf.get(record)
      return {
        purchaseId: place?.purchaseId ?? '',
        isTakenBack: match?.isTakenBack ?? false,
        fault: (place && purchaseFault(record, place, scope)) ?? (match ? otherMoney(record, match) : null),
        stored: place?.hasEnded ? record : match ? storedForm(record, match) : null,
      }
    })
  }

  kept(_: Tx, rows: readonly { record: CountedPayment; found: FoundPayment }[]): Promise<KeptValue[][]> {
    return Promise.resolve(
      rows.map(({ record, found }) => {
        if (!found.isTakenBack) return []
        return [{ field: 'amount', value: formatYuan(record.amount), message: '员工已经冲正这笔款，以冲正为准' }]
      }),
    )
  }

  async write(tx: Tx, rows: readonly { record: CountedPayment; found: FoundPayment }[]): Promise<Made> {
    const recorded = await this.payments.execute(
      tx,
      rows.map(({ record, found }) => inputOf(record, found.purchaseId)),
    )
    return { ids: recorded.flatMap(({ madeId }) => madeId ?? []) }
  }
}

function inputOf(record: CountedPayment, purchaseId: string): PaymentInput {
  const { paidOn, amount, payer, purpose, means, receiptNo, ordinal, supervised, invoiceNo, invoiceOn } = record
  return {
    ...{ purchaseId, paidOn, amount, purpose, receiptNo, ordinal, payer: payer ?? 'customer' },
    means: means ?? 'transfer',
    supervised: supervised === null ? null : supervised === '是',
    invoice: invoiceNo && invoiceOn ? { number: invoiceNo, issuedOn: invoiceOn } : null,
  }
}

/** Payments are put right by reversal, never by a file. */
function otherMoney({ receiptNo }: CountedPayment, { outcome, stored }: PaymentMatch): FieldFault | null {
  if (outcome !== 'differs') return null
  const [field, words] =
    receiptNo === null || stored?.receiptNo !== receiptNo
      ? ['amount', '这一天这个金额已登记，付款方或款项性质不同']
      : ['receiptNo', `收据「${receiptNo}」已登记为另一笔款`]
  return { field, message: `${words}：请核对；要更正请在系统里冲正` }
}

/** A payment never changes but for what comes later: a receipt number, the supervised account, an invoice. */
function storedForm(record: CountedPayment, { outcome, stored }: PaymentMatch): CountedPayment | null {
  if (outcome === 'new' || outcome === 'differs') return null
  if (outcome === 'same' || stored === null) return record
  return { ...record, ...laterWords(record, stored) }
}

const laterWords = (record: CountedPayment, { receiptNo, supervised, invoice }: StoredPayment) => ({
  receiptNo: receiptNo === null ? null : record.receiptNo,
  supervised: supervised === null ? null : record.supervised,
  invoiceNo: invoice?.number ?? null,
  invoiceOn: (invoice?.issuedOn ?? null) as CivilDate | null,
})
