import type { Payer, PaymentPurpose, PlanItemState } from '@hub/contracts/vocabulary'
import { type CivilDate, type Fen } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { Clock } from '../../platform/clock/clock.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { settle } from './plan.rules.js'
import type { PaidSum } from './plan.types.js'

/** An item of a payment plan that is not paid in full. */
export interface OpenItem {
  readonly journeyId: string
  readonly itemId: string
  readonly number: number
  readonly name: string
  readonly payer: Payer
  readonly purpose: PaymentPurpose
  readonly amount: Fen
  readonly rest: Fen
  /** The last day to pay: from the plan, or once the node it waits for is done. */
  readonly dueOn: CivilDate | null
  readonly state: PlanItemState
  readonly daysLate: number
}

interface Row {
  journeyId: string
  items: Omit<OpenItem, 'journeyId' | 'rest' | 'state' | 'daysLate'>[]
  sums: PaidSum[]
}

/** What is still to be paid, as facts for warnings, reminders and calendars. */
@Injectable()
export class OpenItems {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The open items of running purchases, by journey and number; one statement for all journeys. */
  async ofJourneys(
    journeyIds: readonly string[],
    db: Database['kysely'] | Tx = this.database.kysely,
  ): Promise<OpenItem[]> {
    const { rows } = await sql<Row>`
      SELECT j.id AS journey_id, i.items, COALESCE(p.sums, '[]') AS sums
      FROM journey j
      JOIN purchase s ON s.id = j.purchase_id AND s.status = 'active'
      JOIN LATERAL (
        SELECT json_agg(json_build_object('itemId', i.id, 'number', i.number, 'name', i.name, 'payer', i.payer,
          'purpose', i.purpose, 'amount', i.amount, 'dueOn', COALESCE(i.due_on, n.actual_on + i.due_days))) AS items
        FROM payment_plan_item i
        LEFT JOIN journey_node n ON n.journey_id = j.id AND n.key = i.due_node AND n.state = 'done'
        WHERE i.purchase_id = s.id AND i.cancelled_at IS NULL
      ) i ON i.items IS NOT NULL
      LEFT JOIN LATERAL (
        SELECT json_agg(g) AS sums FROM (
          SELECT payer, purpose, sum(amount)::bigint AS amount FROM payment WHERE purchase_id = s.id GROUP BY payer, purpose
        ) g
      ) p ON true
      WHERE j.id = ANY(${[...journeyIds]}::uuid[])
      ORDER BY j.id`.execute(db)
    const today = this.clock.today()
    return rows.flatMap(({ journeyId, items, sums }) =>
      settle(items, sums, today)
        .items.filter(({ rest }) => rest > 0)
        .map(({ itemId, number, name, payer, purpose, amount, rest, dueOn, state, daysLate }) => ({
          ...{ journeyId, itemId, number, name, payer, purpose, amount, rest, dueOn, state, daysLate },
        })),
    )
  }
}
