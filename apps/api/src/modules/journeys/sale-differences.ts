import { Injectable } from '@nestjs/common'
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
    const rows = await db
      .selectFrom('journeyNode as n')
      .innerJoin('journey as j', 'j.id', 'n.journeyId')
      .select(['j.purchaseId', 'n.key', 'n.actualOn'])
      .where('n.confirmed', '=', true)
      .where(
        'j.purchaseId',
        'in',
        sales.map(({ purchaseId }) => purchaseId),
      )
      .execute()
    const saleOf = new Map(sales.map(({ purchaseId, sale }) => [purchaseId, sale]))
    return rows.flatMap(({ purchaseId, key, actualOn }) => {
      const sale = saleOf.get(purchaseId)
      const fileOn = sale && saleDates(sale).done[key]
      return fileOn && fileOn !== actualOn ? [{ purchaseId, nodeKey: key, fileOn, confirmedOn: actualOn }] : []
    })
  }
}
