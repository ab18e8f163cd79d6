import type { PaymentInput } from './plan.types.js'

/** A payment as stored. */
export interface StoredPayment extends Omit<PaymentInput, 'purpose'> {
  readonly id: string
  readonly projectId: string
  readonly purpose: NonNullable<PaymentInput['purpose']>
}

/**
 * `changed`: a receipt number, an invoice, or the word that it came into the supervised account is added. `differs`: the
 * receipt number is on record for other money; nothing is written, because payments are put right by reversal.
 */
export interface PaymentMatch {
  readonly outcome: 'new' | 'changed' | 'same' | 'differs'
  /** Null for a new one, and for one that stands earlier in the same call. */
  readonly stored: StoredPayment | null
  /** The number that tells a new payment apart from its likes. */
  readonly ordinal: number
}

/** A payment with the project of its purchase. */
export type PlacedPayment = PaymentInput & { readonly projectId: string }

/**
 * What recording the payments would do. The same payment is found by its receipt number within the project; else by
 * purchase, day, amount and ordinal, also when the receipt number comes only now.
 */
export function matchPayments(payments: readonly PlacedPayment[], stored: readonly StoredPayment[]): PaymentMatch[] {
  const byReceipt = new Map<string, StoredPayment>()
  const alike = new Map<string, StoredPayment[]>()
  for (const known of stored) remember(known)

  function remember(payment: StoredPayment): void {
    if (payment.receiptNo !== null) byReceipt.set(receiptKey(payment.projectId, payment.receiptNo), payment)
    alike.set(likeness(payment), [...(alike.get(likeness(payment)) ?? []), payment])
  }

  const claimed = new Set<StoredPayment>()
  return payments.map((payment): PaymentMatch => {
    const likes = alike.get(likeness(payment)) ?? []
    const found =
      payment.receiptNo === null
        ? likes.find(({ ordinal }) => ordinal === payment.ordinal)
        : (byReceipt.get(receiptKey(payment.projectId, payment.receiptNo)) ??
          likes.find((like) => like.receiptNo === null && !claimed.has(like)))
    if (!found) {
      const taken = new Set(likes.map(({ ordinal }) => ordinal))
      let ordinal = payment.ordinal
      while (taken.has(ordinal)) ordinal += 1
      remember({ ...payment, id: '', purpose: payment.purpose ?? 'price', ordinal })
      return { outcome: 'new', stored: null, ordinal }
    }
    claimed.add(found)
    const outcome = outcomeOf(payment, found)
    if (found.id !== '') return { outcome, stored: found, ordinal: found.ordinal }
    return { outcome: outcome === 'same' ? 'same' : 'differs', stored: null, ordinal: found.ordinal }
  })
}

function outcomeOf(payment: PlacedPayment, stored: StoredPayment): PaymentMatch['outcome'] {
  const same =
    likeness(payment) === likeness(stored) &&
    payment.payer === stored.payer &&
    (payment.purpose ?? 'price') === stored.purpose
  if (!same) return 'differs'
  const { invoice } = payment
  const invoiceNews =
    invoice !== null && (invoice.number !== stored.invoice?.number || invoice.issuedOn !== stored.invoice.issuedOn)
  const receiptNews = payment.receiptNo !== null && stored.receiptNo === null
  const supervisedNews = payment.supervised !== null && stored.supervised === null
  return invoiceNews || receiptNews || supervisedNews ? 'changed' : 'same'
}

const receiptKey = (projectId: string, receiptNo: string): string => `${projectId} ${receiptNo}`
const likeness = ({ purchaseId, paidOn, amount }: Pick<PaymentInput, 'purchaseId' | 'paidOn' | 'amount'>): string =>
  `${purchaseId} ${paidOn} ${String(amount)}`
