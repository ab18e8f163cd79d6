import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { Database, type Tx } from '../../platform/database/database.js'
import type { Sale } from '../homes/index.js'
import { saleDates } from './sale-dates.js'

export interface SaleDifference {
  readonly purchaseId: string
  readonly nodeKey: string
  readonly fileOn: string
  /** The day staff confirmed; null when they say that it has not happened. */
  readonly confirmedOn: string | null
}

/** Where a file contradicts dates that staff have confirmed. Theirs stay. */
@Injectable()
export class SaleDifferences {
  constructor(private readonly database: Database) {}

  async of(
    sales: readonly { purchaseId: string; sale: Sale }[],
    db: Database['kysely'] | Tx = this.database.kysely,
  ): Promise<SaleDifference[]> {
    if (sales.length === 0) return []
    const ids = sales.map(({ purchaseId }) => purchaseId)
    // Journey by journey: as a plain join PostgreSQL would read all nodes there are for every batch.
    const { rows } = await sql<{ purchaseId: string; key: string; actualOn: string | null }>`
      SELECT k.purchase_id, n.key, n.actual_on FROM unnest(${ids}::uuid[]) AS k (purchase_id)
      JOIN LATERAL (SELECT id FROM journey WHERE purchase_id = k.purchase_id LIMIT 1) j ON true
      JOIN LATERAL (SELECT key, actual_on FROM journey_node WHERE journey_id = j.id AND confirmed OFFSET 0) n ON true`.execute(
      db,
    )
    const saleOf = new Map(sales.map(({ purchaseId, sale }) => [purchaseId, sale]))
    return rows.flatMap(({ purchaseId, key, actualOn }) => {
      const sale = saleOf.get(purchaseId)
      const fileOn = sale && saleDates(sale).done[key]
      return fileOn && fileOn !== actualOn ? [{ purchaseId, nodeKey: key, fileOn, confirmedOn: actualOn }] : []
    })
  }
}
