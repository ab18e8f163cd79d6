import { z } from 'zod'
import { HomeCard } from '../homes/shapes.ts'
import { CivilDate, Fen, Id } from '../list.ts'
import { payers, paymentMeans, paymentPurposes, planItemStates } from '../vocabulary/money.ts'
import { saleKinds } from '../vocabulary/journeys.ts'

/** Fen, below nought for money given back. */
export const SignedFen = z.int()

export const PlanLine = z.object({
  id: Id,
  number: z.int(),
  name: z.string(),
  payer: z.enum(payers),
  purpose: z.enum(paymentPurposes),
  amount: Fen,
  paid: Fen,
  /** `amount - paid`. */
  rest: Fen,
  state: z.enum(planItemStates),
  /** The last day to pay, once it is known. */
  dueOn: CivilDate.nullable(),
  /** Predicted, where the item waits for a node that is not done. */
  expectedOn: CivilDate.nullable(),
  /** Name of the node it waits for or waited for. */
  afterNode: z.string().nullable(),
  /** Days since the last day to pay; 0 unless overdue. */
  daysLate: z.int(),
})

/** What stands beside money, always: where it went, and where alone it may go. */
export const PaidSafely = z.object({
  saleKind: z.enum(saleKinds),
  /** The customer's own money that came into the supervised account. */
  supervised: Fen,
  /** What it was for, `首付`; null where it was for several items. */
  name: z.string().nullable(),
  /** A supervised account is on record for the home. */
  hasAccount: z.boolean(),
})

/** On the home page: the next payment of the customer's own. */
export const HomeMoney = z.object({ next: PlanLine.nullable(), safe: PaidSafely })

export const Invoice = z.object({ number: z.string(), issuedOn: CivilDate })

export const PaymentLine = z.object({
  id: Id,
  paidOn: CivilDate,
  amount: SignedFen,
  payer: z.enum(payers),
  purpose: z.enum(paymentPurposes),
  means: z.enum(paymentMeans),
  /** Names of the items it went into, `首付`. */
  items: z.array(z.string()),
  receiptNo: z.string().nullable(),
  /** Whether it came into the supervised account; null where nobody said. */
  supervised: z.boolean().nullable(),
  /** `taken_back`: a later row takes it back; `takes_back`: it is that row. */
  reversal: z.enum(['none', 'taken_back', 'takes_back']),
  invoice: Invoice.nullable(),
})

/** Money of a payer beyond what that payer owes; below nought where more was given back than had come. */
export const BeyondPlan = z.object({ payer: z.enum(payers), purpose: z.enum(paymentPurposes), amount: SignedFen })

export const MoneySummary = z.object({
  /** The contract price; null where it is not on record. */
  total: Fen.nullable(),
  /** Sum of the items that make up the price. */
  planned: Fen,
  /** What of them is paid, and what is not. */
  paid: Fen,
  open: Fen,
  /** Of the price, by payer, in the order customer, bank, fund centre; those with a share only. */
  shares: z.array(z.object({ payer: z.enum(payers), amount: Fen, paid: Fen })),
  /** The customer's own: how many items, how much, and the longest delay in days. */
  overdue: z.object({ count: z.int(), rest: Fen, daysLate: z.int() }),
  next: PlanLine.nullable(),
  items: z.array(PlanLine),
  /** The newest first. */
  payments: z.array(PaymentLine),
  beyond: z.array(BeyondPlan),
})

export const MoneyScreen = MoneySummary.extend({ home: HomeCard, safe: PaidSafely, today: CivilDate })

export const Receipt = PaymentLine.extend({
  /** As receipts write it: `捌拾玖万肆仟元整`. */
  amountInCapitals: z.string(),
  /** The buyer masked, or the lender. */
  payerName: z.string(),
  contractNo: z.string().nullable(),
  /** Whose account the money came into, as on record. */
  payee: z.string().nullable(),
})
export const ReceiptScreen = z.object({ home: HomeCard, receipt: Receipt, today: CivilDate })

export const PresalePermit = z.object({
  number: z.string(),
  issuedOn: CivilDate.nullable(),
  buildings: z.array(z.string()),
})
export const SupervisedAccount = z.object({
  bank: z.string(),
  accountName: z.string(),
  accountNumber: z.string(),
  since: CivilDate,
})
export const SafetyScreen = z.object({
  home: HomeCard,
  saleKind: z.enum(saleKinds),
  permit: PresalePermit.nullable(),
  account: SupervisedAccount.nullable(),
  hotline: z.string(),
  today: CivilDate,
})
