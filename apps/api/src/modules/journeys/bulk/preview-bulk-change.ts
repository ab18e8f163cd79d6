import type { Answer } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { StaffCaller } from '../../../platform/auth/caller.js'
import { Clock } from '../../../platform/clock/clock.js'
import { Database } from '../../../platform/database/database.js'
import { JourneysStore } from '../journeys.store.js'
import { BulkSelection } from './bulk-selection.js'
import { type BulkIntent, planBulkChange } from './plan-bulk-change.js'

/** What a change of many homes would do, before it is done. Writes nothing. */
@Injectable()
export class PreviewBulkChange {
  constructor(
    private readonly database: Database,
    private readonly store: JourneysStore,
    private readonly selection: BulkSelection,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError as {@link BulkSelection.homes} */
  async execute(by: StaffCaller, change: BulkIntent): Promise<Answer<'POST /staff/journeys/bulk/preview'>> {
    const homes = await this.selection.homes(by, change.selection)
    const journeys = await this.store.read(this.database.kysely, [...homes.keys()])
    const { outcome, seen } = planBulkChange(journeys, homes, change, by, this.clock.today())
    return { ...outcome, seen }
  }
}
