import type { Payer, PaymentMeans, PaymentPurpose } from '@hub/contracts'
import type { CivilDate, Fen } from '@hub/kernel'
import type { PaidSum, PlanItem } from './plan.types.js'

/** An item as the SQL gives it. */
export interface PlanItemRow extends PlanItem {
  readonly id: string
  readonly name: string
  readonly dueNode: string | null
  readonly dueDays: number
  readonly confirmed: boolean
  readonly version: number
}

/** Plan and sums of a purchase. */
export interface MoneyRow {
  readonly items: readonly PlanItemRow[]
  readonly sums: readonly (PaidSum & { readonly supervised: Fen })[]
}

/** Plan and sums of the purchase `s` with the journey `j` as one JSON {@link MoneyRow}. */
export const moneyJson = `json_build_object(
  'items', COALESCE((SELECT json_agg(json_build_object('id', i.id, 'number', i.number, 'name', i.name, 'payer', i.payer,
      'purpose', i.purpose, 'amount', i.amount, 'dueOn', COALESCE(i.due_on, w.actual_on + i.due_days),
      'dueNode', i.due_node, 'dueDays', i.due_days, 'confirmed', i.confirmed, 'version', i.version) ORDER BY i.number)
    FROM payment_plan_item i
    LEFT JOIN journey_node w ON w.journey_id = j.id AND w.key = i.due_node AND w.state = 'done'
    WHERE i.purchase_id = s.id AND i.cancelled_at IS NULL), '[]'),
  'sums', COALESCE((SELECT json_agg(x) FROM (
    SELECT payer, purpose, sum(amount)::bigint AS amount,
      COALESCE(sum(amount) FILTER (WHERE supervised), 0)::bigint AS supervised
    FROM payment WHERE purchase_id = s.id GROUP BY payer, purpose) x), '[]'))`

/** A payment as the SQL gives it. */
export interface PaymentRow {
  readonly id: string
  readonly paidOn: CivilDate
  readonly amount: Fen
  readonly payer: Payer
  readonly purpose: PaymentPurpose
  readonly means: PaymentMeans
  readonly receiptNo: string | null
  readonly supervised: boolean | null
  readonly takesBack: boolean
  readonly takenBack: boolean
  readonly invoice: { readonly number: string; readonly issuedOn: string } | null
}

/** Payments of the purchase `s` but those whose file was undone, the newest first, as JSON of {@link PaymentRow}. */
export const paymentsJson = `COALESCE((SELECT json_agg(json_build_object('id', y.id, 'paidOn', y.paid_on,
    'amount', y.amount, 'payer', y.payer, 'purpose', y.purpose, 'means', y.means, 'receiptNo', y.receipt_no,
    'supervised', y.supervised, 'takesBack', y.reverses_id IS NOT NULL, 'takenBack', r.id IS NOT NULL,
    'invoice', CASE WHEN v.payment_id IS NOT NULL THEN json_build_object('number', v.number, 'issuedOn', v.issued_on) END)
    ORDER BY y.paid_on DESC, y.id DESC)
  FROM payment y
  LEFT JOIN payment r ON r.reverses_id = y.id
  LEFT JOIN payment_invoice v ON v.payment_id = y.id
  WHERE y.purchase_id = s.id AND y.taken_back IS DISTINCT FROM 'undone'), '[]')`

/**
 * The supervised account of the home `h` in the sale `s`: of its building, else of the project. A completed home is paid
 * into the account of its contract, unless one is on record for its own building.
 */
export const accountOf = (columns: string): string => `(SELECT ${columns} FROM supervised_account a
  WHERE a.project_id = h.project_id 
    AND (a.building_id = h.building_id OR (a.building_id IS NULL AND s.sale_kind = 'presale'))
  ORDER BY a.building_id NULLS LAST LIMIT 1)`
