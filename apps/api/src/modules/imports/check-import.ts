import { importers, type RowOutcome } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { projectsOf, type StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import { Sealing } from '../../platform/crypto/sealing.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { batches } from './batches.js'
import { checkRows } from './check-rows.js'
import { compareRows } from './compare-rows.js'
import { type Column, missingFields } from './headings.rules.js'
import { ImportsStore } from './imports.store.js'
import type { ImportKind } from './kinds/import-kind.js'
import { ImportKinds } from './kinds/import-kinds.js'
import { readTable } from './reading/read-table.js'
import type { Source } from './reading/source.js'
import { UnreadableFile } from './reading/unreadable-file.js'
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
    private readonly kinds: ImportKinds,
    private readonly sealing: Sealing,
    private readonly clock: Clock,
  ) {}

  /** The id of the preview. @throws DomainError `import.file_unreadable`, `import.headings_missing` */
  async execute(by: StaffCaller, file: ImportFile): Promise<string> {
    try {
      const table = await readTable(file.source)
      const { kind, columns } = this.kinds.propose(table.headings)
      const missing = missingFields(kind.rules.fields, columns)
      if (missing.length > 0) throw new DomainError('import.headings_missing', { missing: missing.join('、') })
      return await this.database.write((tx) =>
        this.stage(tx, by, file, kind, columns, checkRows(kind.rules, table.rows, columns, this.clock.today())),
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
    kind: ImportKind,
    columns: Column[],
    rows: AsyncIterable<CheckedRow>,
  ): Promise<string> {
    const now = this.clock.now()
    const id = newId(now)
    const scope = projectsOf(by, importers)
    const base = { id, staffId: by.staffId, fileName: file.name.slice(0, 200), state: 'checked' }
    const made = { kind: kind.rules.key, createdAt: now }
    const empty = { columns: JSON.stringify(columns), rowCount: 0, counts: '{}', faultCount: 0 }
    await tx
      .insertInto('importFile')
      .values({ ...base, ...made, ...empty })
      .execute()
    const counts: Record<RowOutcome, number> = { new: 0, changed: 0, same: 0, faulty: 0 }
    let faultCount = 0
    for await (const batch of batches(rows, batchSize)) {
      const compared = await compareRows({ kind, columns, scope, importId: id }, batch, tx, this.sealing)
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
}
