import { importers, type ImportKindKey, type ImportState, importStateLabels, type RowOutcome } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { Insertable } from 'kysely'
import { projectsOf, type StaffCaller } from '../../platform/auth/caller.js'
import { Database, type Tx } from '../../platform/database/database.js'
import type { import_row } from '../../platform/database/schema.generated.js'
import { DomainError } from '../../platform/http/domain-error.js'

export type NewRow = Insertable<import_row>

/** The preview shows what needs eyes first. */
export const rankOf: Record<RowOutcome, number> = { faulty: 0, changed: 1, new: 2, same: 3 }

@Injectable()
export class ImportsStore {
  constructor(private readonly database: Database) {}

  async addRows(tx: Tx, rows: readonly NewRow[]): Promise<void> {
    if (rows.length > 0)
      await tx
        .insertInto('importRow')
        .values([...rows])
        .execute()
  }

  /**
   * The import, locked, while it can still be written or put aside. Null when it already is in the state wanted.
   * @throws DomainError `import.not_found`, `import.already_ended`
   */
  async pending(
    tx: Tx,
    by: StaffCaller,
    id: string,
    wanted: ImportState | null,
  ): Promise<{ kind: ImportKindKey; faultCount: number } | null> {
    const row = await tx
      .selectFrom('importFile')
      .select(['staffId', 'state', 'kind', 'faultCount'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (!row || !mayTouch(by, row.staffId)) throw new DomainError('import.not_found')
    if (row.state === wanted) return null
    if (row.state !== 'checked')
      throw new DomainError('import.already_ended', {
        state: importStateLabels[row.state as ImportState].replace('已', ''),
      })
    return { kind: row.kind as ImportKindKey, faultCount: row.faultCount }
  }

  /** @throws DomainError `import.not_found`, `import.already_ended` unless it can still be checked again; locks it */
  async stillChecked(tx: Tx, by: StaffCaller, id: string): Promise<void> {
    await this.pending(tx, by, id, null)
  }

  async *rows(
    tx: Tx,
    importId: string,
    batch: number,
  ): AsyncGenerator<{ rowNo: number; recordCipher: string | null }[]> {
    for (let after = 0; ;) {
      const rows = await tx
        .selectFrom('importRow')
        .select(['rowNo', 'recordCipher'])
        .where('importId', '=', importId)
        .where('rowNo', '>', after)
        .where('outcome', '!=', 'same')
        .orderBy('rowNo')
        .limit(batch)
        .execute()
      if (rows.length > 0) yield rows
      const last = rows.at(-1)
      if (!last || rows.length < batch) return
      after = last.rowNo
    }
  }

  /** Records and the file itself are personal data: once a file is written or put aside they are not needed any more. */
  async end(tx: Tx, id: string, state: ImportState, at: Date): Promise<void> {
    await tx
      .updateTable('importFile')
      .set({ state, committedAt: state === 'committed' ? at : null })
      .where('id', '=', id)
      .execute()
    await tx.deleteFrom('importPart').where('importId', '=', id).execute()
    await tx
      .updateTable('importRow')
      .set({ recordCipher: null })
      .where('importId', '=', id)
      .where('recordCipher', 'is not', null)
      .execute()
  }
}

/** Files of everybody for those who may import in all projects, else one's own. */
export const touchesAll = (by: StaffCaller): boolean => projectsOf(by, importers) === 'all'

export const mayTouch = (by: StaffCaller, uploaderId: string): boolean => by.staffId === uploaderId || touchesAll(by)
