import { importers, type ImportKindKey, type Received, type RowOutcome } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { projectsOf, type StaffCaller } from '../../../platform/auth/caller.js'
import { Clock } from '../../../platform/clock/clock.js'
import { Database, type Tx } from '../../../platform/database/database.js'
import { DomainError } from '../../../platform/http/domain-error.js'
import { maskCell } from '../cell-fault.js'
import { cellText } from '../cells/cell-text.js'
import { compareRows } from '../compare-rows.js'
import type { Column } from '../headings.rules.js'
import { ImportCancelled, type Progress } from '../import-progress.js'
import { ImportRuns } from '../import-runs.js'
import { ImportRunsStore } from '../import-runs.store.js'
import { ImportsStore } from '../imports.store.js'
import { ImportKinds } from '../kinds/import-kinds.js'
import { tellingUnreadable } from '../reading/telling-unreadable.js'
import { StagedRowsStore } from '../staged-rows.store.js'
import { KeptTable } from './kept-table.js'
import { MendsStore } from './mends.store.js'
import { type Touched, touchedRows } from './touched-rows.js'

type Mend = Received<'PUT /staff/imports/:importId/cells'>['body']
interface Checked {
  readonly kind: ImportKindKey
  readonly columns: Column[]
  readonly sheet: string | null
}

const batchSize = 500

/**
 * Writes into a bad cell what it should say, and checks its row again, with those that are at odds with it, or no longer
 * are. The others stay as they were checked.
 */
@Injectable()
export class MendCell {
  constructor(
    private readonly database: Database,
    private readonly store: ImportsStore,
    private readonly kept: KeptTable,
    private readonly mends: MendsStore,
    private readonly kinds: ImportKinds,
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
    const { columns } = checked
    if (mend.column === '' || !columns.some(({ heading }) => heading === mend.column))
      throw new DomainError('import.cell_not_found')
    const table = await this.kept.open(importId, checked.sheet ?? undefined)
    const { rules } = this.kinds.of(checked.kind)
    const mended = { isDone: false }
    const work = (progress: Progress): Promise<void> =>
      tellingUnreadable(() =>
        this.database.write(async (tx) => {
          await this.store.pending(tx, by, importId, ['checked'])
          await this.check(tx, importId, mend)
          const today = this.clock.today()
          const touched = await touchedRows(rules, table, columns, today, mend, (rows) => progress.advance(rows))
          await this.save(tx, by, importId, { checked, mend, touched })
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

  private async save(
    tx: Tx,
    by: StaffCaller,
    importId: string,
    { checked, mend, touched }: { checked: Checked; mend: Mend; touched: Touched },
  ): Promise<void> {
    if (touched.before === null) throw new DomainError('import.cell_not_found')
    const masked = {
      before: this.masked(checked, mend.column, touched.before),
      after: this.masked(checked, mend.column, mend.value),
    }
    const place = { sheet: checked.sheet ?? '', row: mend.row, heading: mend.column, value: mend.value }
    await this.mends.save(tx, importId, { ...place, masked, staffId: by.staffId, at: this.clock.now() })
    const kind = this.kinds.of(checked.kind)
    const scope = projectsOf(by, importers)
    for (let i = 0; i < touched.rows.length; i += batchSize) {
      const batch = touched.rows.slice(i, i + batchSize)
      await this.stagedRows.replace(
        tx,
        importId,
        await compareRows({ kind, columns: checked.columns, scope }, batch, tx),
      )
    }
    await this.count(tx, importId)
  }

  private async count(tx: Tx, importId: string): Promise<void> {
    const { rows } = await sql<{ outcome: RowOutcome; rows: number; faults: number }>`
      SELECT outcome, count(*)::int AS rows, sum(jsonb_array_length(faults))::int AS faults
      FROM import_row WHERE import_id = ${importId} GROUP BY outcome`.execute(tx)
    const counts: Record<RowOutcome, number> = { new: 0, changed: 0, same: 0, faulty: 0 }
    for (const row of rows) counts[row.outcome] = row.rows
    const faultCount = rows.reduce((sum, { faults }) => sum + faults, 0)
    await tx
      .updateTable('importFile')
      .set({ counts: JSON.stringify(counts), faultCount, failure: null, version: sql<number>`version + 1` })
      .where('id', '=', importId)
      .execute()
  }

  private async checked(importId: string): Promise<Checked> {
    const row = await this.database.kysely
      .selectFrom('importFile')
      .select(['kind', 'columns', 'sheet'])
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
    if (!file) throw new DomainError('import.cell_not_found')
    if (file.version !== version) throw new DomainError('request.conflict')
    if (file.outcome !== 'faulty' && file.heading === null) throw new DomainError('import.cell_good')
  }

  private masked({ kind, columns }: Checked, heading: string, text: string): string {
    const field = columns.find((column) => column.heading === heading)?.field
    const { fields } = this.kinds.of(kind).rules
    return maskCell(field == null ? 'text' : fields[field]?.mask, cellText(text))
  }
}
