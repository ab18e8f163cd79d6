import { Injectable } from '@nestjs/common'
import type { Database, Tx } from '../../../platform/database/database.js'
import type { NodeBefore } from '../../journeys/index.js'
import type { Made } from '../kinds/import-kind.js'

/** What a written file has made. */
@Injectable()
export class EffectsStore {
  async add(tx: Tx, importId: string, partNo: number, made: Made): Promise<void> {
    const { ids, coOwnerIds = [], nodes = [], restorable = 0 } = made
    if (ids.length + coOwnerIds.length + nodes.length === 0) return
    const told = nodes.length > 0 ? JSON.stringify(nodes) : null
    await tx
      .insertInto('importEffect')
      .values({ importId, partNo, ids: [...ids], coOwnerIds: [...coOwnerIds], nodes: told, restorable })
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

  async of(db: Database['kysely'] | Tx, importId: string): Promise<Required<Omit<Made, 'restorable'>>> {
    const rows = await db
      .selectFrom('importEffect')
      .select(['ids', 'coOwnerIds', 'nodes'])
      .where('importId', '=', importId)
      .orderBy('partNo')
      .execute()
    return {
      ids: rows.flatMap(({ ids }) => ids),
      coOwnerIds: rows.flatMap(({ coOwnerIds }) => coOwnerIds),
      nodes: rows.flatMap(({ nodes }) => (nodes ?? []) as unknown as NodeBefore[]),
    }
  }

  async forget(tx: Tx, importId: string): Promise<void> {
    await tx.deleteFrom('importEffect').where('importId', '=', importId).execute()
  }
}
