import type { Answer } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Sealing } from '../../../platform/crypto/sealing.js'
import type { Database, Tx } from '../../../platform/database/database.js'
import type { MendedCell } from './mended-table.rules.js'

export interface NewMend extends MendedCell {
  /** As people may read them. */
  readonly masked: { readonly before: string; readonly after: string }
  readonly staffId: string
  readonly at: Date
}

type Db = Database['kysely'] | Tx
const listed = 1_000

/** Mended cells: sealed while the upload is kept, and who mended what for good. */
@Injectable()
export class MendsStore {
  constructor(private readonly sealing: Sealing) {}

  async save(tx: Tx, importId: string, { sheet, row, heading, value, masked, staffId, at }: NewMend): Promise<void> {
    const mend = { valueCipher: this.sealing.seal(value), afterWords: masked.after, staffId, mendedAt: at }
    await tx
      .insertInto('importMend')
      .values({ importId, sheet, rowNo: row, heading, beforeWords: masked.before, ...mend })
      .onConflict((oc) => oc.columns(['importId', 'sheet', 'rowNo', 'heading']).doUpdateSet(mend))
      .execute()
  }

  /** Of every sheet. */
  async cells(db: Db, importId: string): Promise<MendedCell[]> {
    const rows = await db
      .selectFrom('importMend')
      .select(['sheet', 'rowNo', 'heading', 'valueCipher'])
      .where('importId', '=', importId)
      .where('valueCipher', 'is not', null)
      .execute()
    return rows.map(({ sheet, rowNo, heading, valueCipher }) => {
      return { sheet, row: rowNo, heading, value: this.sealing.open(valueCipher ?? '') }
    })
  }

  /** Who mended which cell of a sheet, in the order of the file. */
  async listed(db: Db, importId: string, sheet: string): Promise<Answer<'GET /staff/imports/:importId'>['mends']> {
    const rows = await db
      .selectFrom('importMend as m')
      .innerJoin('staff as s', 's.id', 'm.staffId')
      .select(['m.rowNo', 'm.heading', 'm.beforeWords', 'm.afterWords', 'm.mendedAt', 's.name'])
      .where('m.importId', '=', importId)
      .where('m.sheet', '=', sheet)
      .orderBy('m.rowNo')
      .orderBy('m.heading')
      .limit(listed)
      .execute()
    return rows.map(({ rowNo, heading, beforeWords, afterWords, mendedAt, name }) => {
      const words = { before: beforeWords, after: afterWords }
      return { row: rowNo, column: heading, ...words, by: name, at: mendedAt.toISOString() }
    })
  }
}
