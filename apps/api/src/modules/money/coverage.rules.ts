import { addFen, fen, type Fen } from '@hub/kernel'
import type { PaymentRow } from './money-row.js'
import { oldestFirst, poolOf } from './plan.rules.js'
import type { PlanItem } from './plan.types.js'

type Named = PlanItem & { readonly name: string }
type Paid = Pick<PaymentRow, 'id' | 'paidOn' | 'amount' | 'payer' | 'purpose' | 'takesBack' | 'takenBack'>

/**
 * What each payment was for: the items it went into when payments are put into the plan in the order of their days, as
 * `settle` puts in their sum. A payment that was taken back, and what takes it back, were for nothing.
 * @returns the names of the items by the id of the payment.
 */
export function coveredItems(items: readonly Named[], payments: readonly Paid[]): Map<string, string[]> {
  const covered = new Map<string, string[]>()
  const filled = new Map<string, Fen>()
  const ordered = [...items].sort(oldestFirst)
  for (const payment of [...payments].sort(earliestFirst)) {
    if (payment.takesBack || payment.takenBack) continue
    const from = filled.get(poolOf(payment)) ?? fen(0)
    const to = addFen(from, payment.amount)
    filled.set(poolOf(payment), to)
    let start = 0
    const names: string[] = []
    for (const item of ordered.filter((one) => poolOf(one) === poolOf(payment))) {
      const end = start + item.amount
      if (from < end && to > start) names.push(item.name)
      start = end
    }
    if (payment.amount > 0) covered.set(payment.id, names)
  }
  return covered
}

function earliestFirst(a: Paid, b: Paid): number {
  const [one, other] = a.paidOn === b.paidOn ? [a.id, b.id] : [a.paidOn, b.paidOn]
  return one < other ? -1 : 1
}
