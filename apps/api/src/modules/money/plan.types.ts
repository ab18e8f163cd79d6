import type { Payer, PaymentMeans, PaymentPurpose, PlanItemState } from '@hub/contracts/vocabulary'
import type { CivilDate, Fen } from '@hub/kernel'

/** What the rules need of an item of the plan. */
export interface PlanItem {
  readonly number: number
  readonly amount: Fen
  readonly payer: Payer
  readonly purpose: PaymentPurpose
  /** The last day to pay, once it is known. */
  readonly dueOn: CivilDate | null
}

/** What one payer has paid for one purpose, reversals and refunds taken off. */
export interface PaidSum {
  readonly payer: Payer
  readonly purpose: PaymentPurpose
  readonly amount: Fen
}

/** An item with the money that has gone into it: `paid + rest` is its amount, neither is below nought. */
export type SettledItem<Item extends PlanItem> = Item & {
  readonly paid: Fen
  readonly rest: Fen
  readonly state: PlanItemState
  /** Days since the last day to pay; 0 unless overdue. */
  readonly daysLate: number
}

export interface Settlement<Item extends PlanItem> {
  /** In the order of their numbers. */
  readonly items: SettledItem<Item>[]
  /** Money beyond the items of its payer; below nought where more was given back than had come. Never nought. */
  readonly beyond: PaidSum[]
}

/** An item as a file tells it. Dates are civil dates; at most one of `dueOn` and `dueNode`. */
export interface PlanItemInput {
  readonly purchaseId: string
  /** 1–999; with the purchase the key of the item. */
  readonly number: number
  readonly name: string
  /** Fen, above nought. */
  readonly amount: number
  readonly payer: Payer
  /** Null: told by the name. */
  readonly purpose: PaymentPurpose | null
  readonly dueOn: string | null
  /** Key of the node of the journey it waits for. */
  readonly dueNode: string | null
  /** Days after the node. */
  readonly dueDays: number
}

/** A payment as a file tells it. */
export interface PaymentInput {
  readonly purchaseId: string
  readonly paidOn: string
  /** Fen; below nought for money given back. */
  readonly amount: number
  readonly payer: Payer
  /** Null: for the price. */
  readonly purpose: PaymentPurpose | null
  readonly means: PaymentMeans
  readonly receiptNo: string | null
  /** 1 for the first payment of this purchase, day and amount in the file, 2 for the next. */
  readonly ordinal: number
  /** Whether it came into the supervised account; null says nothing. */
  readonly supervised: boolean | null
  readonly invoice: { readonly number: string; readonly issuedOn: string } | null
}

/** Who recorded it: a member of staff, or whoever imports. */
export interface MoneyActor {
  readonly id: string
  readonly name: string
}
