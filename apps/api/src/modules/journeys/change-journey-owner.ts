import type { PaymentWay, SaleKind } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { Tx } from '../../platform/database/database.js'
import { Events } from '../../platform/events/events.js'
import { BeginJourneys } from './begin-journeys.js'
import { journeysChanged } from './journeys-changed.event.js'

/** A purchase that goes on with another owner. */
export interface PurchaseHandedOn {
  readonly projectId: string
  readonly homeId: string
  readonly purchaseId: string
  readonly saleKind: SaleKind
  readonly paymentWay: PaymentWay
  /** The day of the change. */
  readonly on: string
  readonly handoverDueOn: string | null
}

/** Journeys when a home changes hands: the former owner's stands still as it is, the next owner's begins afresh. */
@Injectable()
export class ChangeJourneyOwner {
  constructor(
    private readonly beginJourneys: BeginJourneys,
    private readonly events: Events,
  ) {}

  /** To be called before the purchase ends: whoever acts on the journey now is waited for. */
  async end(tx: Tx, purchaseId: string): Promise<void> {
    const found = await tx
      .selectFrom('journey')
      .select('id')
      .where('purchaseId', '=', purchaseId)
      .forUpdate()
      .executeTakeFirst()
    if (found) await this.events.emit(tx, journeysChanged, { journeyIds: [found.id] })
  }

  async begin(tx: Tx, purchase: PurchaseHandedOn, by: { staffId: string; name: string }): Promise<void> {
    const { projectId, homeId, purchaseId, saleKind, paymentWay, on, handoverDueOn } = purchase
    const { city } = await tx.selectFrom('project').select('city').where('id', '=', projectId).executeTakeFirstOrThrow()
    const days = { subscribedOn: on, signedOn: null, onlineSignedOn: null, filedOn: null, handoverDueOn }
    const sale = { projectId, homeId, purchaseId, sale: { saleKind, paymentWay, city, ...days } }
    const ids = await this.beginJourneys.execute(tx, [sale], { id: by.staffId, name: by.name, kind: 'staff' })
    await this.events.emit(tx, journeysChanged, { journeyIds: [...ids] })
  }
}
