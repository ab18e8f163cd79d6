import { Injectable } from '@nestjs/common'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { ImportRuns } from './import-runs.js'
import { ImportsStore, openStates } from './imports.store.js'

const waitSeconds = 20

/** Puts an import aside; what goes on with it is stopped first. */
@Injectable()
export class DiscardImport {
  constructor(
    private readonly database: Database,
    private readonly store: ImportsStore,
    private readonly runs: ImportRuns,
    private readonly clock: Clock,
  ) {}

  /** A second time changes nothing. @throws DomainError `import.not_found`, `import.already_ended` */
  async execute(by: StaffCaller, importId: string): Promise<void> {
    await this.store.find(by, importId, [...openStates, 'discarded'])
    await this.runs.cancel(importId, waitSeconds)
    await this.database.write(async (tx) => {
      const { state } = await this.store.pending(tx, by, importId, [...openStates, 'discarded'])
      if (state !== 'discarded') await this.store.end(tx, importId, 'discarded', this.clock.now())
    })
  }
}
