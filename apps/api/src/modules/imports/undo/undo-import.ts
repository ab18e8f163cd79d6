import { importStates } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import type { StaffCaller } from '../../../platform/auth/caller.js'
import { Clock } from '../../../platform/clock/clock.js'
import { Database, type Tx } from '../../../platform/database/database.js'
import { DomainError } from '../../../platform/http/domain-error.js'
import { RemoveHomes, TakeBackSales } from '../../homes/index.js'
import { TakeBackJourneys } from '../../journeys/index.js'
import { ImportsStore, type PendingImport } from '../imports.store.js'
import { builtOnHomes, builtOnSales } from './built-upon.js'
import { EffectsStore } from './effects.store.js'
import { UndoableQuery } from './undoable.query.js'

const notWritten = '这份文件没有写入，没有可以撤销的'

/** Takes back what the last file has made, while nothing was built on it. */
@Injectable()
export class UndoImport {
  constructor(
    private readonly database: Database,
    private readonly store: ImportsStore,
    private readonly effects: EffectsStore,
    private readonly undoable: UndoableQuery,
    private readonly sales: TakeBackSales,
    private readonly journeys: TakeBackJourneys,
    private readonly homes: RemoveHomes,
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
      const ids = await this.effects.of(tx, importId)
      if (found.kind === 'homes') await this.undoHomes(tx, ids)
      else await this.undoSales(tx, ids, found, { id: by.staffId, name: by.name, reason: `撤销导入：${reason}` })
      await this.effects.forget(tx, importId)
      await this.store.undone(tx, importId, { undoneAt: this.clock.now(), undoneBy: by.name, undoReason: reason })
    })
  }

  private async undoSales(
    tx: Tx,
    ids: readonly string[],
    { committedAt }: PendingImport,
    by: { id: string; name: string; reason: string },
  ): Promise<void> {
    await this.sales.lock(tx, ids)
    const built = await builtOnSales(tx, ids, committedAt ?? this.clock.now())
    if (built !== null) throw new DomainError('import.built_upon', { what: built })
    await this.journeys.execute(tx, ids, by)
    await this.sales.execute(tx, ids)
  }

  private async undoHomes(tx: Tx, ids: readonly string[]): Promise<void> {
    await this.homes.lock(tx, ids)
    const built = await builtOnHomes(tx, ids)
    if (built !== null) throw new DomainError('import.built_upon', { what: built })
    await this.homes.execute(tx, ids)
  }
}
