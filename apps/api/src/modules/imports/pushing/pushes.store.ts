import { createHash } from 'node:crypto'
import { importKindLabels, type ImportKindKey, type RowOutcome } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import type { ImportKeyCaller } from '../../../platform/auth/caller.js'
import { Clock } from '../../../platform/clock/clock.js'
import { newId } from '../../../platform/crypto/id.js'
import { Database, type Tx } from '../../../platform/database/database.js'
import type { Fault } from '../cell-fault.js'

const shownDifferences = 200

/** A push among the imports: what was found, and where from. */
@Injectable()
export class PushesStore {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async begin(tx: Tx, by: ImportKeyCaller, kind: ImportKindKey, rows: readonly object[]): Promise<string> {
    const createdAt = this.clock.now()
    const id = newId(createdAt)
    const empty = { columns: '[]', rowCount: 0, counts: '{"new":0,"changed":0,"same":0,"faulty":0}', faultCount: 0 }
    await tx
      .insertInto('importFile')
      .values({
        ...{ id, staffId: by.madeBy, keyId: by.keyId, kind, state: 'checking', createdAt, ...empty },
        fileName: `${by.name} · ${importKindLabels[kind]}`,
        sha256: createHash('sha256').update(JSON.stringify(rows)).digest('hex'),
      })
      .execute()
    return id
  }

  async counts(tx: Tx, id: string): Promise<Record<RowOutcome, number>> {
    const { counts } = await tx.selectFrom('importFile').select('counts').where('id', '=', id).executeTakeFirstOrThrow()
    return counts as Record<RowOutcome, number>
  }

  async cells(tx: Tx, id: string, kind: 'faults' | 'differences'): Promise<Fault[]> {
    const rows = await tx
      .selectFrom('importRow')
      .select(kind)
      .where('importId', '=', id)
      .where(sql<boolean>`${sql.ref(kind)} <> '[]'::jsonb`)
      .orderBy('rowNo')
      .execute()
    const cells = rows.flatMap((row) => (row as Record<string, unknown>)[kind] as Fault[])
    return kind === 'differences' ? cells.slice(0, shownDifferences) : cells
  }

  /** Beside the transaction, of which nothing stays. */
  async noteRefusal(keyId: string, faults: number): Promise<void> {
    await this.database.apart
      .updateTable('importKey')
      .set({ lastRefusedAt: this.clock.now(), lastFaults: faults })
      .where('id', '=', keyId)
      .execute()
  }
}
