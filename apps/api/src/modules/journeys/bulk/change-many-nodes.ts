import type { Received } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { StaffCaller } from '../../../platform/auth/caller.js'
import { Clock } from '../../../platform/clock/clock.js'
import { newId } from '../../../platform/crypto/id.js'
import { Database } from '../../../platform/database/database.js'
import { Events } from '../../../platform/events/events.js'
import { DomainError } from '../../../platform/http/domain-error.js'
import { journeysChanged, journeysPerEvent } from '../journeys-changed.event.js'
import { JourneysStore } from '../journeys.store.js'
import { confirmedBy, staffLine } from '../staff-node-change.js'
import { BulkSelection } from './bulk-selection.js'
import { type BulkOutcome, planBulkChange } from './plan-bulk-change.js'

type Change = Received<'POST /staff/journeys/bulk/changes'>['body']

/** Staff change one node of many homes: all that can, in one write, with a line of history for each. */
@Injectable()
export class ChangeManyNodes {
  constructor(
    private readonly database: Database,
    private readonly store: JourneysStore,
    private readonly selection: BulkSelection,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError `request.conflict` when one of the nodes has changed since, and as {@link BulkSelection.homes}
   */
  async execute(by: StaffCaller, change: Change): Promise<BulkOutcome> {
    return this.database.write(async (tx) => {
      const homes = await this.selection.homes(by, change.selection)
      const journeys = await this.store.lock(tx, [...homes.keys()])
      const plan = planBulkChange(journeys, homes, change, by, this.clock.today())
      if (plan.seen !== change.seen) throw new DomainError('request.conflict')
      if (plan.changes.length === 0) return plan.outcome
      await this.store.save(
        tx,
        plan.changes.map(({ journey, changed }) => ({
          journey,
          changed,
          confirms: confirmedBy(journey, change.nodeKey, change),
        })),
      )
      const bulk = { bulkId: newId(this.clock.now()), bulkSize: plan.changes.length }
      const lines = plan.changes.map(({ journey, before, changed }) => ({
        ...staffLine(journey, before, changed, change, by),
        ...bulk,
      }))
      await this.store.write(tx, lines)
      const journeyIds = plan.changes.map(({ journey }) => journey.id)
      for (let i = 0; i < journeyIds.length; i += journeysPerEvent)
        await this.events.emit(tx, journeysChanged, { journeyIds: journeyIds.slice(i, i + journeysPerEvent) })
      return plan.outcome
    })
  }
}
