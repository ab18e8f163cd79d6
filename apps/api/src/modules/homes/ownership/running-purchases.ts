import type { SaleKind } from '@hub/contracts'
import type { CivilDate } from '@hub/kernel'
import { civilDate } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import type { Tx } from '../../../platform/database/database.js'

export interface LockedPurchase {
  readonly id: string
  readonly projectId: string
  readonly homeId: string
  readonly saleKind: SaleKind
  readonly subscribedOn: CivilDate
  readonly handoverDueOn: string | null
}

/** The running purchase of a home, locked. Whoever binds the home looks at it under a lock too, so neither misses the other. */
@Injectable()
export class RunningPurchases {
  async lock(tx: Tx, homeId: string): Promise<LockedPurchase | null> {
    const found = await tx
      .selectFrom('purchase')
      .select(['id', 'projectId', 'homeId', 'saleKind', 'subscribedOn', 'handoverDueOn'])
      .where('homeId', '=', homeId)
      .where('status', '=', 'active')
      .forUpdate()
      .executeTakeFirst()
    if (!found) return null
    return { ...found, saleKind: found.saleKind as SaleKind, subscribedOn: civilDate(found.subscribedOn) }
  }

  /** Whether the purchase still runs; it goes on running until this transaction ends. */
  async holds(tx: Tx, purchaseId: string): Promise<boolean> {
    const found = await tx
      .selectFrom('purchase')
      .select('id')
      .where('id', '=', purchaseId)
      .where('status', '=', 'active')
      .forShare()
      .executeTakeFirst()
    return found !== undefined
  }
}
