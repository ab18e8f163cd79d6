import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.js'
import { Events } from '../../platform/events/events.js'
import { journeysChanged, journeysPerEvent } from './journeys-changed.event.js'
import { type HistoryLine, JourneysStore } from './journeys.store.js'

/** Journeys whose sales never were: every node is as every journey begins, and the history says by whom and why. */
@Injectable()
export class TakeBackJourneys {
  constructor(
    private readonly store: JourneysStore,
    private readonly events: Events,
  ) {}

  async execute(
    tx: Tx,
    purchaseIds: readonly string[],
    by: { readonly id: string; readonly name: string; readonly reason: string },
  ): Promise<void> {
    const { rows: journeys } = await sql<{ id: string }>`
      SELECT id FROM journey WHERE purchase_id = ANY(${purchaseIds}::uuid[]) ORDER BY id FOR UPDATE`.execute(tx)
    const ids = journeys.map(({ id }) => id)
    const { rows: finished } = await sql<{ journeyId: string; key: string; state: string }>`
      SELECT journey_id, key, state FROM journey_node
      WHERE journey_id = ANY(${ids}::uuid[]) AND state IN ('done', 'skipped')`.execute(tx)
    await sql`DELETE FROM journey_node WHERE journey_id = ANY(${ids}::uuid[])`.execute(tx)
    const lines = finished.map(({ journeyId, key, state }): HistoryLine => {
      const actor = { actorKind: 'staff', actorId: by.id, actorName: by.name } as const
      const step = { action: 'reopen', fromState: state, toState: 'locked', onDate: null, note: null }
      return { journeyId, nodeKey: key, ...actor, ...step, reason: by.reason }
    })
    await this.store.write(tx, lines)
    for (let i = 0; i < ids.length; i += journeysPerEvent)
      await this.events.emit(tx, journeysChanged, { journeyIds: ids.slice(i, i + journeysPerEvent) })
  }
}
