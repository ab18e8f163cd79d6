import type { Payer, PaymentPurpose, PlanItemState } from '@hub/contracts/vocabulary'
import { type CivilDate, type Fen } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { Clock } from '../../platform/clock/clock.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { moneyJson, type MoneyRow } from './money-row.js'
import { settle } from './plan.rules.js'

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
  money: MoneyRow
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
      SELECT j.id AS journey_id, ${sql.raw(moneyJson)} AS money
      FROM journey j
      JOIN purchase s ON s.id = j.purchase_id AND s.status = 'active'
      WHERE j.id = ANY(${[...journeyIds]}::uuid[])
      ORDER BY j.id`.execute(db)
    const today = this.clock.today()
    return rows.flatMap(({ journeyId, money }) =>
      settle(money.items, money.sums, today)
        .items.filter(({ rest }) => rest > 0)
        .map(({ id: itemId, number, name, payer, purpose, amount, rest, dueOn, state, daysLate }) => ({
          ...{ journeyId, itemId, number, name, payer, purpose, amount, rest, dueOn, state, daysLate },
        })),
    )
  }
}
