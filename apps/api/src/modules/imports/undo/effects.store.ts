import { Injectable } from '@nestjs/common'
import type { Database, Tx } from '../../../platform/database/database.js'

/** What a written file has made: ids of sales or homes, by its kind. */
@Injectable()
export class EffectsStore {
  async add(tx: Tx, importId: string, partNo: number, ids: readonly string[]): Promise<void> {
    if (ids.length > 0)
      await tx
        .insertInto('importEffect')
        .values({ importId, partNo, ids: [...ids] })
        .execute()
  }

  /** Which projects were written to. */
  async in(tx: Tx, importId: string, projects: readonly string[]): Promise<void> {
    await tx
      .updateTable('importFile')
      .set({ projects: [...projects] })
      .where('id', '=', importId)
      .execute()
  }

  async of(db: Database['kysely'] | Tx, importId: string): Promise<string[]> {
    const rows = await db
      .selectFrom('importEffect')
      .select('ids')
      .where('importId', '=', importId)
      .orderBy('partNo')
      .execute()
    return rows.flatMap(({ ids }) => ids)
  }

  async forget(tx: Tx, importId: string): Promise<void> {
    await tx.deleteFrom('importEffect').where('importId', '=', importId).execute()
  }
}
