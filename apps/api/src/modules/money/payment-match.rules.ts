import type { PaymentInput } from './plan.types.js'

/** A payment as stored. */
export interface StoredPayment extends Omit<PaymentInput, 'purpose'> {
  readonly id: string
  readonly projectId: string
  readonly purpose: NonNullable<PaymentInput['purpose']>
  /** By staff one by one, or with the file that told of it. */
  readonly takenBack?: 'reversed' | 'undone' | null
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
  /** Staff have taken exactly this money back: theirs stays. */
  readonly isTakenBack?: true
}

/** A payment with the project of its purchase. */
export type PlacedPayment = PaymentInput & { readonly projectId: string }

/**
 * What recording the payments would do. The same payment is found by its receipt number within the project; else by
 * purchase, day, amount and ordinal, also when the receipt number comes only now. What was taken back stands for nothing
 * any more; only the very same money that staff have reversed does not come again, because sales systems go on telling it.
 */
export function matchPayments(payments: readonly PlacedPayment[], stored: readonly StoredPayment[]): PaymentMatch[] {
  const byReceipt = new Map<string, StoredPayment>()
  const alike = new Map<string, StoredPayment[]>()
  const gone = Map.groupBy(
    stored.filter(({ takenBack }) => takenBack),
    likeness,
  )
  for (const known of stored) if (!known.takenBack) remember(known)
  const claimed = new Set<StoredPayment>()

  function remember(payment: StoredPayment): void {
    if (payment.receiptNo !== null) byReceipt.set(receiptKey(payment.projectId, payment.receiptNo), payment)
    alike.set(likeness(payment), [...(alike.get(likeness(payment)) ?? []), payment])
  }

  function find(payment: PlacedPayment): StoredPayment | undefined {
    const likes = alike.get(likeness(payment)) ?? []
    const before = gone.get(likeness(payment)) ?? []
    const reversed = before.filter((one) => isReversed(payment, one) && !claimed.has(one))
    const { receiptNo } = payment
    if (receiptNo === null) {
      const isThere = (one: StoredPayment): boolean => placeOf(one, before) === payment.ordinal
      return likes.find(isThere) ?? reversed.find(isThere)
    }
    return (
      byReceipt.get(receiptKey(payment.projectId, receiptNo)) ??
      reversed.find((one) => one.receiptNo === receiptNo) ??
      likes.find((like) => like.receiptNo === null && !claimed.has(like)) ??
      reversed.find((one) => one.receiptNo === null)
    )
  }

  return payments.map((payment): PaymentMatch => {
    const found = find(payment)
    if (!found) {
      const all = [...(alike.get(likeness(payment)) ?? []), ...(gone.get(likeness(payment)) ?? [])]
      const taken = new Set(all.map(({ ordinal }) => ordinal))
      let ordinal = payment.ordinal
      while (taken.has(ordinal)) ordinal += 1
      remember({ ...payment, id: '', purpose: payment.purpose ?? 'price', ordinal })
      return { outcome: 'new', stored: null, ordinal }
    }
    claimed.add(found)
    if (found.takenBack) return { outcome: 'same', stored: found, ordinal: found.ordinal, isTakenBack: true }
    const outcome = outcomeOf(payment, found)
    if (found.id !== '') return { outcome, stored: found, ordinal: found.ordinal }
    return { outcome: outcome === 'same' ? 'same' : 'differs', stored: null, ordinal: found.ordinal }
  })
}

/** Which of its likes a payment is, counted without those whose file was undone. */
function placeOf({ ordinal }: StoredPayment, gone: readonly StoredPayment[]): number {
  return ordinal - gone.filter((one) => one.takenBack === 'undone' && one.ordinal < ordinal).length
}

/** Whether staff have taken back what a file tells again. */
const isReversed = (payment: PlacedPayment, stored: StoredPayment): boolean =>
  stored.takenBack === 'reversed' && isSameMoney(payment, stored)

const isSameMoney = (payment: PlacedPayment, stored: StoredPayment): boolean =>
  likeness(payment) === likeness(stored) &&
  payment.payer === stored.payer &&
  (payment.purpose ?? 'price') === stored.purpose

function outcomeOf(payment: PlacedPayment, stored: StoredPayment): PaymentMatch['outcome'] {
  if (!isSameMoney(payment, stored)) return 'differs'
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
