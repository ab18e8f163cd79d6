import type { RowOutcome } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Sealing } from '../../platform/crypto/sealing.js'
import { bulkInsert, type ColumnType } from '../../platform/database/bulk.js'
import type { Tx } from '../../platform/database/database.js'
import type { Fault } from './cell-fault.js'
import type { ImportRecord } from './kinds/kind-rules.js'
import type { DisplayCells } from './record-cells.js'
import type { Overwrites } from './record-diff.rules.js'

/** A row that would change something: its record, and what it would overwrite as it stood when it was checked. */
export interface StagedRecord {
  readonly row: number
  readonly record: ImportRecord
  readonly seen: Overwrites
}

/** A row of the preview. */
export interface StagedRow {
  readonly row: number
  readonly outcome: RowOutcome
  readonly cells: DisplayCells
  readonly before: DisplayCells
  readonly faults: readonly Fault[]
  readonly differences: readonly Fault[]
  /** Null where there is nothing to write. */
  readonly staged: StagedRecord | null
}

/** The preview shows what needs eyes first. */
const rankOf: Record<RowOutcome, number> = { faulty: 0, changed: 1, new: 2, same: 3 }

const rowColumns = {
  ...{ importId: 'uuid', rowNo: 'int', outcome: 'text', rank: 'int' },
  ...{ cells: 'jsonb', before: 'jsonb', faults: 'jsonb', differences: 'jsonb' },
} as const satisfies Record<string, ColumnType>

const said = (about: DisplayCells): string => JSON.stringify(about)
const listed = (faults: readonly Fault[]): string => (faults.length === 0 ? '[]' : JSON.stringify(faults))

/** The rows of a checked file: masked for people, one by one; to be written, sealed in one piece per batch. */
@Injectable()
export class StagedRowsStore {
  constructor(private readonly sealing: Sealing) {}

  async add(tx: Tx, importId: string, rows: readonly StagedRow[]): Promise<void> {
    if (rows.length === 0) return
    await this.show(tx, importId, rows)
    await this.seal(
      tx,
      importId,
      rows.flatMap((row) => row.staged ?? []),
    )
  }

  /** Some rows as they are now; the others stay. */
  async replace(tx: Tx, importId: string, rows: readonly StagedRow[]): Promise<void> {
    if (rows.length === 0) return
    const numbers = rows.map(({ row }) => row)
    await tx.deleteFrom('importRow').where('importId', '=', importId).where('rowNo', 'in', numbers).execute()
    await this.show(tx, importId, rows)
    const chunks = await tx
      .selectFrom('importChunk')
      .select('firstRow')
      .where('importId', '=', importId)
      .orderBy('firstRow')
      .execute()
    const chunkOf = (row: number): number => chunks.findLast(({ firstRow }) => firstRow <= row)?.firstRow ?? -1
    for (const [firstRow, group] of Map.groupBy(rows, ({ row }) => chunkOf(row))) {
      const touched = new Set(group.map(({ row }) => row))
      const kept = (await this.chunk(tx, importId, firstRow)).filter(({ row }) => !touched.has(row))
      const staged = [...kept, ...group.flatMap((row) => row.staged ?? [])].sort((a, b) => a.row - b.row)
      await tx.deleteFrom('importChunk').where('importId', '=', importId).where('firstRow', '=', firstRow).execute()
      await this.seal(tx, importId, staged)
    }
  }

  private async show(tx: Tx, importId: string, rows: readonly StagedRow[]): Promise<void> {
    const shown = rows.map(({ row, outcome, cells, before, faults, differences }) => ({
      ...{ importId, rowNo: row, outcome, rank: rankOf[outcome], cells: said(cells) },
      ...{ before: said(before), faults: listed(faults), differences: listed(differences) },
    }))
    await bulkInsert('importRow', rowColumns, shown).execute(tx)
  }

  private async seal(tx: Tx, importId: string, staged: readonly StagedRecord[]): Promise<void> {
    const firstRow = staged[0]?.row
    if (firstRow === undefined) return
    const recordsCipher = this.sealing.seal(JSON.stringify(staged))
    await tx.insertInto('importChunk').values({ importId, firstRow, recordsCipher }).execute()
  }

  private async chunk(tx: Tx, importId: string, firstRow: number): Promise<StagedRecord[]> {
    const found = await tx
      .selectFrom('importChunk')
      .select('recordsCipher')
      .where('importId', '=', importId)
      .where('firstRow', '=', firstRow)
      .executeTakeFirst()
    return found ? (JSON.parse(this.sealing.open(found.recordsCipher)) as StagedRecord[]) : []
  }

  /** Batch by batch, in the order of the file. */
  async *records(tx: Tx, importId: string): AsyncGenerator<StagedRecord[]> {
    for (let after = 0; ;) {
      const chunk = await tx
        .selectFrom('importChunk')
        .select(['firstRow', 'recordsCipher'])
        .where('importId', '=', importId)
        .where('firstRow', '>', after)
        .orderBy('firstRow')
        .limit(1)
        .executeTakeFirst()
      if (!chunk) return
      after = chunk.firstRow
      yield JSON.parse(this.sealing.open(chunk.recordsCipher)) as StagedRecord[]
    }
  }

  /** For a file that is checked anew. */
  async clear(tx: Tx, importId: string): Promise<void> {
    await tx.deleteFrom('importRow').where('importId', '=', importId).execute()
    await this.forget(tx, importId)
  }

  /** Records are personal data: once a file is written or put aside they are not needed any more. */
  async forget(tx: Tx, importId: string): Promise<void> {
    await tx.deleteFrom('importChunk').where('importId', '=', importId).execute()
  }
}
