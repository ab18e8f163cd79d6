import { importers, type RowOutcome } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { projectsOf, type StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import { Sealing } from '../../platform/crypto/sealing.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { SalesStore } from '../homes/index.js'
import { SaleDifferences } from '../journeys/index.js'
import { batches } from './batches.js'
import { checkRows } from './check-rows.js'
import { differenceFault } from './difference-fault.js'
import { type Column, missingHeadings, proposeColumns } from './headings.rules.js'
import { ImportsStore, type NewRow, rankOf } from './imports.store.js'
import { readTable } from './reading/read-table.js'
import type { Source } from './reading/source.js'
import { UnreadableFile } from './reading/unreadable-file.js'
import { compareRow, type ImportScope } from './row-check.js'
import type { CheckedRow } from './row.rules.js'

export interface ImportFile {
  readonly name: string
  readonly source: Source
}

const batchSize = 500

/** Reads a file of the sales system and writes down, row by row, what it would change. Changes nothing else. */
@Injectable()
export class CheckImport {
  constructor(
    private readonly database: Database,
    private readonly store: ImportsStore,
    private readonly sales: SalesStore,
    private readonly differences: SaleDifferences,
    private readonly sealing: Sealing,
    private readonly clock: Clock,
  ) {}

  /** The id of the preview. @throws DomainError `import.file_unreadable`, `import.headings_missing` */
  async execute(by: StaffCaller, file: ImportFile): Promise<string> {
    try {
      const table = await readTable(file.source)
      const columns = proposeColumns(table.headings)
      const missing = missingHeadings(columns)
      if (missing.length > 0) throw new DomainError('import.headings_missing', { missing: missing.join('、') })
      return await this.database.write((tx) =>
        this.stage(tx, by, file, columns, checkRows(table.rows, columns, this.clock.today())),
      )
    } catch (error) {
      throw error instanceof UnreadableFile
        ? new DomainError('import.file_unreadable', { reason: error.reason })
        : error
    }
  }

  private async stage(
    tx: Tx,
    by: StaffCaller,
    file: ImportFile,
    columns: Column[],
    rows: AsyncIterable<CheckedRow>,
  ): Promise<string> {
    const now = this.clock.now()
    const id = newId(now)
    const scope = projectsOf(by, importers)
    const base = { id, staffId: by.staffId, fileName: file.name.slice(0, 200), state: 'checked', createdAt: now }
    const empty = { columns: JSON.stringify(columns), rowCount: 0, counts: '{}', faultCount: 0 }
    await tx
      .insertInto('importFile')
      .values({ ...base, ...empty })
      .execute()
    const counts: Record<RowOutcome, number> = { new: 0, changed: 0, same: 0, faulty: 0 }
    let faultCount = 0
    for await (const batch of batches(rows, batchSize)) {
      const compared = await this.compare(tx, id, batch, columns, scope)
      for (const { outcome, faults } of compared) {
        counts[outcome] += 1
        faultCount += faults
      }
      await this.store.addRows(
        tx,
        compared.map(({ values }) => values),
      )
    }
    const rowCount = Object.values(counts).reduce((sum, n) => sum + n, 0)
    await tx
      .updateTable('importFile')
      .set({ rowCount, counts: JSON.stringify(counts), faultCount })
      .where('id', '=', id)
      .execute()
    return id
  }

  private async compare(
    tx: Tx,
    importId: string,
    batch: readonly CheckedRow[],
    columns: readonly Column[],
    scope: ImportScope,
  ) {
    const good = batch.flatMap((row) => ('record' in row ? [row] : []))
    const matches = await this.sales.match(
      good.map(({ record }) => record),
      tx,
    )
    const known = good.flatMap(({ record }, i) => {
      const purchaseId = matches[i]?.purchaseId
      return purchaseId ? [{ purchaseId, sale: record }] : []
    })
    const differences = Map.groupBy(await this.differences.of(known, tx), ({ purchaseId }) => purchaseId)
    const matchOf = new Map(good.map(({ row }, i) => [row, matches[i]]))
    return batch.map((checked) => {
      const match = matchOf.get(checked.row)
      const compared =
        'record' in checked && match
          ? compareRow(checked.row, checked.record, match, columns, scope)
          : {
              outcome: 'faulty' as const,
              cells: checked.cells,
              before: {},
              faults: 'faults' in checked ? checked.faults : [],
            }
      const { outcome, cells, before, faults } = compared
      const values: NewRow = {
        importId,
        rowNo: checked.row,
        outcome,
        rank: rankOf[outcome],
        cells: JSON.stringify(cells),
        before: JSON.stringify(before),
        faults: JSON.stringify(faults),
        differences: JSON.stringify(
          (differences.get(match?.purchaseId ?? '') ?? []).map((found) => differenceFault(checked.row, found, columns)),
        ),
        recordCipher:
          'record' in checked && outcome !== 'faulty' ? this.sealing.seal(JSON.stringify(checked.record)) : null,
      }
      return { outcome, faults: faults.length, values }
    })
  }
}
