import { Injectable } from '@nestjs/common'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import type { ImportChoice } from './import-choice.js'
import { ImportCancelled, type Progress } from './import-progress.js'
import { ImportRuns } from './import-runs.js'
import { ImportsStore, openStates } from './imports.store.js'
import { KeptTable } from './mending/kept-table.js'
import { tellingUnreadable } from './reading/telling-unreadable.js'
import { StageImport } from './stage-import.js'
import { StagedRowsStore } from './staged-rows.store.js'

/**
 * Checks the same upload again: as another kind, from another sheet, with columns chosen by hand, or because a process
 * was killed on the way or the records have moved on.
 */
@Injectable()
export class RecheckImport {
  constructor(
    private readonly database: Database,
    private readonly store: ImportsStore,
    private readonly kept: KeptTable,
    private readonly stage: StageImport,
    private readonly stagedRows: StagedRowsStore,
    private readonly runs: ImportRuns,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `import.not_found`, `import.already_ended`, `import.file_unreadable`, `request.invalid` */
  async execute(by: StaffCaller, importId: string, choice: ImportChoice, waitSeconds: number): Promise<void> {
    await this.store.find(by, importId, openStates)
    const table = await this.kept.open(importId, choice.sheet)
    const run = {
      ...{ importId, doing: 'check' as const, rowsTotal: table.rowCount },
      work: (progress: Progress) =>
        tellingUnreadable(() =>
          this.database.write(async (tx) => {
            await this.store.pending(tx, by, importId, openStates)
            await this.stagedRows.clear(tx, importId)
            await this.stage.execute(tx, by, importId, { table, choice, progress })
          }),
        ),
      failed: (error: unknown) => this.store.failed(importId, error, this.clock.now()),
    }
    try {
      await this.runs.run(run, waitSeconds)
    } catch (error) {
      if (!(error instanceof ImportCancelled)) throw error
    }
  }
}
