import type { Payer, PaymentMeans, PaymentPurpose } from '@hub/contracts/vocabulary'
import { fenOf, typed } from './fen-of.ts'
import type { PaymentBody, PlanItem, PlanItemBody } from './use-journey-money.ts'

/** A plan item as it is typed. */
export interface ItemDraft {
  name: string
  amount: string
  payer: Payer
  purpose: PaymentPurpose
  dueOn: string | null
  dueNode: string | null
  dueDays: number
}

export function itemDraft(item: PlanItem | null): ItemDraft {
  if (!item)
    return { name: '', amount: '', payer: 'customer', purpose: 'price', dueOn: null, dueNode: null, dueDays: 0 }
  const { name, amount, payer, purpose, dueOn, dueNode, dueDays } = item
  return { name, amount: typed(amount), payer, purpose, dueOn: dueNode === null ? dueOn : null, dueNode, dueDays }
}

/** What is sent; null while something is missing. */
export function itemBody(
  draft: ItemDraft,
  item: PlanItem | null,
  reason: string,
  cancelled: boolean,
): PlanItemBody | null {
  const amount = fenOf(draft.amount)
  if (draft.name.trim() === '' || !amount) return null
  return {
    ...draft,
    ...{ name: draft.name.trim(), amount, reason },
    dueDays: draft.dueNode === null ? 0 : draft.dueDays,
    version: item?.version ?? 0,
    ...(item ? { id: item.id, cancelled } : {}),
  }
}

/** A payment as it is typed. */
export interface PaymentDraft {
  paidOn: string | null
  amount: string
  payer: Payer
  purpose: PaymentPurpose
  means: PaymentMeans
  receiptNo: string
  supervised: boolean | null
}

export const paymentDraft = (today: string): PaymentDraft => ({
  ...{ paidOn: today, amount: '', payer: 'customer', purpose: 'price', means: 'transfer', receiptNo: '' },
  supervised: true,
})

/** What is sent; null while something is missing. */
export function paymentBody(draft: PaymentDraft, reason: string): PaymentBody | null {
  const amount = fenOf(draft.amount)
  if (draft.paidOn === null || !amount) return null
  return { ...draft, paidOn: draft.paidOn, amount, reason, receiptNo: draft.receiptNo.trim() || null }
}
