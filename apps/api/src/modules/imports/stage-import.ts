import { importers, type RowOutcome } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { projectsOf, type StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import type { Tx } from '../../platform/database/database.js'
import { ahead } from './ahead.js'
import { atMost } from './at-most.js'
import { batches } from './batches.js'
import { checkRows } from './check-rows.js'
import { compareRows } from './compare-rows.js'
import type { ImportChoice } from './import-choice.js'
import type { Progress } from './import-progress.js'
import { MapColumns } from './map-columns.js'
import { mappingFaults } from './mapping.rules.js'
import type { Table } from './reading/table.js'
import { StagedRowsStore } from './staged-rows.store.js'

const batchSize = 500

/** Writes down, row by row, what a file would change; not before every column that must be there has been found. */
@Injectable()
export class StageImport {
  constructor(
    private readonly stagedRows: StagedRowsStore,
    private readonly mapColumns: MapColumns,
    private readonly clock: Clock,
  ) {}

  async execute(
    tx: Tx,
    by: StaffCaller,
    importId: string,
    { table, choice, progress }: { table: Table; choice: ImportChoice; progress: Progress },
  ): Promise<void> {
    const { kind, columns, source } = await this.mapColumns.execute(tx, by, table.headings, choice)
    const unmapped = mappingFaults(kind.rules, columns).length
    const counts: Record<RowOutcome, number> = { new: 0, changed: 0, same: 0, faulty: 0 }
    let faultCount = unmapped
    if (unmapped === 0) {
      const checked = checkRows(kind.rules, table.rows, columns, this.clock.today())
      const scope = projectsOf(by, importers)
      // Two at a time: while one is written down, the next is compared, and a third read.
      await atMost(2, ahead(batches(checked, batchSize)), async (batch) => {
        const rows = await compareRows({ kind, columns, scope }, batch, tx)
        for (const { outcome, faults } of rows) {
          counts[outcome] += 1
          faultCount += faults.length
        }
        await this.stagedRows.add(tx, importId, rows)
        await progress.advance(batch.length)
      })
    }
    await progress.finish()
    const rowCount = Object.values(counts).reduce((sum, n) => sum + n, 0)
    const found = {
      state: 'checked',
      failure: null,
      kind: kind.rules.key,
      columns: JSON.stringify(columns),
      source,
      sheet: table.sheet,
      version: sql<number>`version + 1`,
    }
    await tx
      .updateTable('importFile')
      .set({ ...found, sheets: JSON.stringify(table.sheets), rowCount, counts: JSON.stringify(counts), faultCount })
      .where('id', '=', importId)
      .execute()
  }
}
