import type { ImportKindKey, Received } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { StaffCaller } from '../../../platform/auth/caller.js'
import { Clock } from '../../../platform/clock/clock.js'
import { Database, type Tx } from '../../../platform/database/database.js'
import { DomainError } from '../../../platform/http/domain-error.js'
import { maskCell } from '../cell-fault.js'
import { cellText } from '../cells/cell-text.js'
import type { Column } from '../headings.rules.js'
import { ImportCancelled, type Progress } from '../import-progress.js'
import { ImportRuns } from '../import-runs.js'
import { ImportRunsStore } from '../import-runs.store.js'
import { ImportsStore } from '../imports.store.js'
import { ImportKinds } from '../kinds/import-kinds.js'
import type { Table } from '../reading/table.js'
import { tellingUnreadable } from '../reading/telling-unreadable.js'
import { StageImport } from '../stage-import.js'
import { StagedRowsStore } from '../staged-rows.store.js'
import { KeptTable } from './kept-table.js'
import { MendsStore } from './mends.store.js'

type Mend = Received<'PUT /staff/imports/:importId/cells'>['body']
interface Checked {
  readonly kind: ImportKindKey
  readonly columns: Column[]
  readonly source: string | null
  readonly sheet: string | null
}

/**
 * Writes into a bad cell what it should say, and checks the file again with it: a mended row may be at odds with another
 * one, or no longer.
 */
@Injectable()
export class MendCell {
  constructor(
    private readonly database: Database,
    private readonly store: ImportsStore,
    private readonly kept: KeptTable,
    private readonly mends: MendsStore,
    private readonly kinds: ImportKinds,
    private readonly stage: StageImport,
    private readonly stagedRows: StagedRowsStore,
    private readonly runs: ImportRuns,
    private readonly runsStore: ImportRunsStore,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError `import.*`, `import.cell_not_found`, `import.cell_good`; `request.conflict` when the import is
   * not as it was seen any more, or something goes on with it
   */
  async execute(by: StaffCaller, importId: string, mend: Mend, waitSeconds: number): Promise<void> {
    await this.store.find(by, importId, ['checked'])
    if (await this.runsStore.isAlive(importId)) throw new DomainError('request.conflict')
    const checked = await this.checked(importId)
    const place = { sheet: checked.sheet ?? '', row: mend.row, heading: mend.column }
    const before = await cellAt(await this.kept.open(importId, checked.sheet ?? undefined), mend)
    const masked = {
      before: this.masked(checked, mend.column, before),
      after: this.masked(checked, mend.column, mend.value),
    }
    const table = await this.kept.open(importId, checked.sheet ?? undefined, [{ ...place, value: mend.value }])
    const mended = { isDone: false }
    const work = (progress: Progress): Promise<void> =>
      tellingUnreadable(() =>
        this.database.write(async (tx) => {
          await this.store.pending(tx, by, importId, ['checked'])
          await this.check(tx, importId, mend)
          await this.mends.save(tx, importId, {
            ...{ ...place, value: mend.value, masked, staffId: by.staffId, at: this.clock.now() },
          })
          await this.stagedRows.clear(tx, importId)
          const choice = { kind: checked.kind, mapped: checked.columns, source: checked.source ?? undefined }
          await this.stage.execute(tx, by, importId, { table, choice, progress })
          mended.isDone = true
        }),
      )
    const run = { importId, doing: 'check' as const, rowsTotal: table.rowCount, work, failed: () => Promise.resolve() }
    try {
      const hasEnded = await this.runs.run(run, waitSeconds)
      if (hasEnded && !mended.isDone) throw new DomainError('request.conflict')
    } catch (error) {
      if (!(error instanceof ImportCancelled)) throw error
    }
  }

  private async checked(importId: string): Promise<Checked> {
    const row = await this.database.kysely
      .selectFrom('importFile')
      .select(['kind', 'columns', 'source', 'sheet'])
      .where('id', '=', importId)
      .executeTakeFirstOrThrow()
    return { ...row, kind: row.kind as ImportKindKey, columns: row.columns as Column[] }
  }

  /** The import as it was seen, and a row that may be mended: a bad one, or one mended before. */
  private async check(tx: Tx, importId: string, { version, row, column }: Mend): Promise<void> {
    const file = await tx
      .selectFrom('importFile as f')
      .innerJoin('importRow as r', (join) => join.onRef('r.importId', '=', 'f.id').on('r.rowNo', '=', row))
      .leftJoin('importMend as m', (join) =>
        join.onRef('m.importId', '=', 'f.id').on('m.rowNo', '=', row).on('m.heading', '=', column),
      )
      .select(['f.version', 'r.outcome', 'm.heading'])
      .where('f.id', '=', importId)
      .executeTakeFirst()
    if (file?.version !== version) throw new DomainError('request.conflict')
    if (file.outcome !== 'faulty' && file.heading === null) throw new DomainError('import.cell_good')
  }

  private masked({ kind, columns }: Checked, heading: string, text: string): string {
    const field = columns.find((column) => column.heading === heading)?.field
    const { fields } = this.kinds.of(kind).rules
    return maskCell(field == null ? 'text' : fields[field]?.mask, cellText(text))
  }
}

/** What a cell says. @throws DomainError `import.cell_not_found` */
async function cellAt({ headings, rows }: Table, { row, column }: Pick<Mend, 'row' | 'column'>): Promise<string> {
  const at = column === '' ? -1 : headings.indexOf(column)
  if (at === -1) throw new DomainError('import.cell_not_found')
  for await (const each of rows) if (each.row === row) return cellText(each.cells[at] ?? '')
  throw new DomainError('import.cell_not_found')
}
