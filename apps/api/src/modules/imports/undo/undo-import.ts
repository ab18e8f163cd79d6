import { importStates } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import type { StaffCaller } from '../../../platform/auth/caller.js'
import { Clock } from '../../../platform/clock/clock.js'
import { Database } from '../../../platform/database/database.js'
import { DomainError } from '../../../platform/http/domain-error.js'
import { ImportsStore } from '../imports.store.js'
import { EffectsStore } from './effects.store.js'
import { UndoableQuery } from './undoable.query.js'
import { Undoings } from './undoings.js'

const notWritten = '这份文件没有写入，没有可以撤销的'

/** Takes back what the last file has made, while nothing was built on it. */
@Injectable()
export class UndoImport {
  constructor(
    private readonly database: Database,
    private readonly store: ImportsStore,
    private readonly effects: EffectsStore,
    private readonly undoable: UndoableQuery,
    private readonly undoings: Undoings,
    private readonly clock: Clock,
  ) {}

  /**
   * A second time changes nothing.
   * @throws DomainError `import.not_found`, `import.not_undoable`, `import.built_upon`
   */
  async execute(by: StaffCaller, importId: string, reason: string): Promise<void> {
    await this.database.write(async (tx) => {
      // As writing a file does: while this one is undone none is written that names its homes.
      await sql`SELECT pg_advisory_xact_lock(hashtext('import'))`.execute(tx)
      const found = await this.store.pending(tx, by, importId, importStates)
      if (found.state === 'undone') return
      const undo = await this.undoable.execute(importId, tx)
      if (!undo?.isPossible) throw new DomainError('import.not_undoable', { reason: undo?.words ?? notWritten })
      const built = await this.undoings.execute(tx, found.kind, {
        made: await this.effects.of(tx, importId),
        writtenAt: found.committedAt ?? this.clock.now(),
        by: { id: by.staffId, name: by.name, reason: `撤销导入：${reason}` },
      })
      if (built !== null) throw new DomainError('import.built_upon', { what: built })
      await this.effects.forget(tx, importId)
      await this.store.undone(tx, importId, { undoneAt: this.clock.now(), undoneBy: by.name, undoReason: reason })
    })
  }
}
