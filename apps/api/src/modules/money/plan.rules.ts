import type { PaymentPurpose, PlanItemState } from '@hub/contracts/vocabulary'
import { addDays, addFen, type CivilDate, diffDays, fen, type Fen, subtractFen } from '@hub/kernel'
import type { PaidSum, PlanItem, SettledItem, Settlement } from './plan.types.js'

/** An item counts as due this many days before its last day. */
export const dueWithinDays = 30

/**
 * Puts the money into the items: each payer's into that payer's own items of the same purpose, the oldest due first,
 * those without a day last. What is left over is told in `beyond`, never put into what somebody else owes.
 */
export function settle<Item extends PlanItem>(
  items: readonly Item[],
  sums: readonly PaidSum[],
  today: CivilDate,
): Settlement<Item> {
  const left = new Map<string, PaidSum>()
  for (const sum of sums) {
    const before = left.get(poolOf(sum))?.amount ?? fen(0)
    left.set(poolOf(sum), { ...sum, amount: addFen(before, sum.amount) })
  }
  const paid = new Map<Item, Fen>()
  for (const item of [...items].sort(oldestFirst)) {
    const pool = left.get(poolOf(item))
    const share = fen(Math.max(0, Math.min(item.amount, pool?.amount ?? 0)))
    paid.set(item, share)
    if (pool) left.set(poolOf(item), { ...pool, amount: subtractFen(pool.amount, share) })
  }
  return {
    items: [...items].sort((a, b) => a.number - b.number).map((item) => settled(item, paid.get(item) ?? fen(0), today)),
    beyond: [...left.values()].filter(({ amount }) => amount !== 0),
  }
}

/** What a repayment is called in the files of the trade. The price is the ordinary case. */
export function purposeOf(name: string): PaymentPurpose {
  if (/月供|还贷|还款/u.test(name)) return 'repayment'
  return /契税|维修|税费|代收|办证/u.test(name) ? 'charge' : 'price'
}

/** Money of one payer for one purpose stays apart from all other. */
export const poolOf = ({ payer, purpose }: Pick<PaidSum, 'payer' | 'purpose'>): string => `${payer} ${purpose}`

/** The order in which money goes into items; numbers decide where days are equal or unknown. */
export function oldestFirst(a: PlanItem, b: PlanItem): number {
  const [day, other] = [a.dueOn ?? '9999-12-31', b.dueOn ?? '9999-12-31']
  return day === other ? a.number - b.number : day < other ? -1 : 1
}

function settled<Item extends PlanItem>(item: Item, paid: Fen, today: CivilDate): SettledItem<Item> {
  const rest = subtractFen(item.amount, paid)
  const state = stateOf(item, paid, rest, today)
  const daysLate = state === 'overdue' && item.dueOn !== null ? diffDays(today, item.dueOn) : 0
  return { ...item, paid, rest, state, daysLate }
}

function stateOf({ dueOn, purpose }: PlanItem, paid: Fen, rest: Fen, today: CivilDate): PlanItemState {
  if (rest === 0) return 'paid'
  if (dueOn !== null && dueOn < today) return purpose === 'repayment' ? 'passed' : 'overdue'
  if (paid > 0) return 'part'
  return dueOn !== null && dueOn <= addDays(today, dueWithinDays) ? 'due' : 'later'
}
