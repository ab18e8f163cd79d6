import type { ImportKindKey, RowOutcome } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { Database, type Tx } from '../../../platform/database/database.js'
import { type Undo, undoOf } from './undo-words.js'

interface Row {
  readonly kind: string
  readonly counts: unknown
  readonly made: boolean
  readonly restorable: number
  readonly later: string | null
}

/** Whether a written file can be undone as far as files tell; what was built on it is looked up when it is undone. */
@Injectable()
export class UndoableQuery {
  constructor(private readonly database: Database) {}

  /** Null for a file that is not written. */
  async execute(importId: string, db: Database['kysely'] | Tx = this.database.kysely): Promise<Undo | null> {
    const { rows } = await sql<Row>`
      SELECT f.kind, f.counts, EXISTS (SELECT FROM import_effect WHERE import_id = f.id) AS made,
        (SELECT COALESCE(sum(restorable), 0)::int FROM import_effect WHERE import_id = f.id) AS restorable,
        (SELECT o.file_name FROM import_file o WHERE o.state = 'committed' AND o.id <> f.id AND o.projects && f.projects
          AND (o.committed_at, o.id) > (f.committed_at, f.id) ORDER BY o.committed_at DESC, o.id DESC LIMIT 1) AS later
      FROM import_file f WHERE f.id = ${importId} AND f.state = 'committed'`.execute(db)
    const [row] = rows
    if (!row) return null
    return undoOf({
      ...row,
      kind: row.kind as ImportKindKey,
      counts: row.counts as Record<RowOutcome, number>,
    })
  }
}
