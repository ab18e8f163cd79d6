import { Injectable } from '@nestjs/common'
import type { RawBuilder } from 'kysely'
import type { Tx } from '../../platform/database/database.js'
import { Events } from '../../platform/events/events.js'
import type { RecordedSale } from '../homes/index.js'
import { BeginJourneys } from './begin-journeys.js'
import type { ImportActor } from './file-history.js'
import { journeysChanged, journeysPerEvent } from './journeys-changed.event.js'
import { MoveJourneys } from './move-journeys.js'

/** Journeys of sales that are to be written with them. */
export interface FollowingJourneys {
  /** The statements that begin those of new sales. */
  ready(): Promise<readonly RawBuilder<unknown>[]>
  /** Once sales and new journeys are written: moves the others, and tells of all. */
  follow(): Promise<void>
}

/** Keeps journeys in step with imported sales: a new sale begins one, a known one gets the file's days. */
@Injectable()
export class FollowSales {
  constructor(
    private readonly beginJourneys: BeginJourneys,
    private readonly moveJourneys: MoveJourneys,
    private readonly events: Events,
  ) {}

  /** What the sales mean for journeys. */
  async prepare(tx: Tx, sales: readonly RecordedSale[], by: ImportActor): Promise<FollowingJourneys> {
    const beginning = await this.beginJourneys.prepare(
      tx,
      sales.filter(({ isNew }) => isNew),
      by,
    )
    const known = sales.filter(({ isNew }) => !isNew)
    return {
      ready: () => beginning.ready(),
      follow: async () => {
        const changed = [...beginning.ids, ...(await this.follow(tx, known, by))]
        for (let i = 0; i < changed.length; i += journeysPerEvent)
          await this.events.emit(tx, journeysChanged, { journeyIds: changed.slice(i, i + journeysPerEvent) })
      },
    }
  }

  /** Known sales: those whose journey runs move it, the others begin one. */
  private async follow(tx: Tx, sales: readonly RecordedSale[], by: ImportActor): Promise<string[]> {
    if (sales.length === 0) return []
    const ids = sales.map(({ purchaseId }) => purchaseId)
    const running = await tx.selectFrom('journey').select(['id', 'purchaseId']).where('purchaseId', 'in', ids).execute()
    const journeyOf = new Map(running.map(({ id, purchaseId }) => [purchaseId, id]))
    const known = sales.flatMap(({ purchaseId, sale }) => {
      const journeyId = journeyOf.get(purchaseId)
      return journeyId === undefined ? [] : [[journeyId, sale] as const]
    })
    const begun = await this.beginJourneys.execute(
      tx,
      sales.filter(({ purchaseId }) => !journeyOf.has(purchaseId)),
      by,
    )
    await this.moveJourneys.execute(tx, new Map(known), by)
    return [...begun, ...journeyOf.values()]
  }
}
