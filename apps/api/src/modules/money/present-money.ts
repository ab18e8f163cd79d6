import { type Answer, payers } from '@hub/contracts'
import { addDays, addFen, civilDate, type CivilDate, fen, type Fen } from '@hub/kernel'
import type { JourneyView } from '../journeys/index.js'
import { coveredItems } from './coverage.rules.js'
import type { MoneyRow, PaymentRow, PlanItemRow } from './money-row.js'
import { settle } from './plan.rules.js'
import type { SettledItem } from './plan.types.js'

type Screen = Answer<'GET /homes/:homeId/money'>
export type PlanLine = Screen['items'][number]
export type PaymentLine = Screen['payments'][number]
export type MoneySummary = Omit<Screen, 'home' | 'safe' | 'today'>
export type PaidSafely = Screen['safe']

/** The plan with the money in it, and what lies beyond it. */
export function presentPlan(
  { items, sums }: MoneyRow,
  view: JourneyView | null,
  today: CivilDate,
): Pick<Screen, 'items' | 'beyond'> {
  const settlement = settle(items, sums, today)
  const beyond = settlement.beyond.map(({ payer, purpose, amount }) => ({ payer, purpose, amount }))
  return { items: settlement.items.map((item) => planLine(item, view)), beyond }
}

function planLine(item: SettledItem<PlanItemRow>, view: JourneyView | null): PlanLine {
  const { id, number, name, payer, purpose, amount, paid, rest, state, dueOn, daysLate } = item
  const at = view?.template.nodes.findIndex(({ key }) => key === item.dueNode) ?? -1
  const day = dueOn === null ? view?.forecast.nodes[at]?.expectedOn : null
  return {
    ...{ id, number, name, payer, purpose, amount, paid, rest, state, dueOn, daysLate },
    expectedOn: day ? addDays(civilDate(day), item.dueDays) : null,
    afterNode: view?.template.nodes[at]?.name ?? null,
  }
}

/** The customer's own next payment: what is overdue first, then by day; what has no day comes last. */
export function nextOwn(items: readonly PlanLine[]): PlanLine | null {
  const day = ({ dueOn, expectedOn }: PlanLine): string => dueOn ?? expectedOn ?? '9999-12-31'
  const [first] = items
    .filter(({ payer, rest, state }) => payer === 'customer' && rest > 0 && state !== 'passed')
    .sort((a, b) => (day(a) === day(b) ? a.number - b.number : day(a) < day(b) ? -1 : 1))
  return first ?? null
}

export function presentSafely(
  { sums }: MoneyRow,
  items: readonly PlanLine[],
  { saleKind, hasAccount }: Pick<PaidSafely, 'saleKind' | 'hasAccount'>,
): PaidSafely {
  const own = sums.find(({ payer, purpose }) => payer === 'customer' && purpose === 'price')
  const begun = items.filter(({ payer, purpose, paid }) => payer === 'customer' && purpose === 'price' && paid > 0)
  const name = begun.length === 1 ? (begun[0]?.name ?? null) : null
  return { saleKind, hasAccount, name, supervised: Math.max(0, own?.supervised ?? 0) }
}

export function presentPayments(items: readonly PlanItemRow[], payments: readonly PaymentRow[]): PaymentLine[] {
  const covered = coveredItems(items, payments)
  return payments.map(({ takesBack, takenBack, ...payment }) => ({
    ...payment,
    items: covered.get(payment.id) ?? [],
    reversal: takesBack ? 'takes_back' : takenBack ? 'taken_back' : 'none',
  }))
}

/** Everything about the money of one purchase. `paid` and `open` are of the price alone. */
export function presentMoney(
  money: MoneyRow,
  payments: readonly PaymentRow[],
  total: number | null,
  view: JourneyView | null,
  today: CivilDate,
): MoneySummary {
  const { items, beyond } = presentPlan(money, view, today)
  const price = items.filter(({ purpose }) => purpose === 'price')
  const overdue = items.filter(({ payer, state }) => payer === 'customer' && state === 'overdue')
  return {
    total,
    planned: sumOf(price, 'amount'),
    paid: sumOf(price, 'paid'),
    open: sumOf(price, 'rest'),
    shares: payers.flatMap((payer) => {
      const own = price.filter((item) => item.payer === payer)
      return own.length === 0 ? [] : [{ payer, amount: sumOf(own, 'amount'), paid: sumOf(own, 'paid') }]
    }),
    overdue: {
      count: overdue.length,
      rest: sumOf(overdue, 'rest'),
      daysLate: Math.max(0, ...overdue.map(({ daysLate }) => daysLate)),
    },
    next: nextOwn(items),
    items,
    payments: presentPayments(money.items, payments),
    beyond,
  }
}

const sumOf = (items: readonly PlanLine[], part: 'amount' | 'paid' | 'rest'): Fen =>
  addFen(...items.map((item) => fen(item[part])))
