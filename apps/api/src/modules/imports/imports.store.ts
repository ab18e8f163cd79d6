import { importers, type ImportKindKey, type ImportState, importStateLabels, type RowOutcome } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { projectsOf, type StaffCaller } from '../../platform/auth/caller.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { ImportCancelled } from './import-progress.js'
import { StagedRowsStore } from './staged-rows.store.js'

/** While an import can still be checked again or put aside. */
export const openStates: readonly ImportState[] = ['checking', 'checked', 'failed']

export interface PendingImport {
  readonly state: ImportState
  readonly kind: ImportKindKey
  readonly faultCount: number
  readonly counts: Record<RowOutcome, number>
  readonly committedAt: Date | null
}

interface Stored extends Omit<PendingImport, 'state' | 'kind' | 'counts'> {
  readonly staffId: string
  readonly state: string
  readonly kind: string
  readonly counts: unknown
}

@Injectable()
export class ImportsStore {
  constructor(
    private readonly database: Database,
    private readonly stagedRows: StagedRowsStore,
  ) {}

  /** @throws DomainError `import.not_found`, `import.not_checked`, `import.already_ended` when it is in no state of `from` */
  async find(by: StaffCaller, id: string, from: readonly ImportState[]): Promise<PendingImport> {
    return this.seen(by, await this.select(this.database.kysely, id).executeTakeFirst(), from)
  }

  /** {@link find}, locked against other writers. */
  async pending(tx: Tx, by: StaffCaller, id: string, from: readonly ImportState[]): Promise<PendingImport> {
    return this.seen(by, await this.select(tx, id).forUpdate().executeTakeFirst(), from)
  }

  /** Records and the file itself are personal data: once a file is written or put aside they are not needed any more. */
  async end(tx: Tx, id: string, state: ImportState, at: Date): Promise<void> {
    await tx
      .updateTable('importFile')
      .set({ state, committedAt: state === 'committed' ? at : null })
      .where('id', '=', id)
      .execute()
    await tx.deleteFrom('importPart').where('importId', '=', id).execute()
    await tx.updateTable('importMend').set({ valueCipher: null }).where('importId', '=', id).execute()
    await this.stagedRows.forget(tx, id)
  }

  /** As if whoever uploaded it had put it aside; one that was written meanwhile stays. */
  async putAside(tx: Tx, id: string, at: Date): Promise<void> {
    const { state } = await this.select(tx, id).forUpdate().executeTakeFirstOrThrow()
    if (openStates.some((open) => open === state)) await this.end(tx, id, 'discarded', at)
  }

  async undone(tx: Tx, id: string, told: { undoneAt: Date; undoneBy: string; undoReason: string }): Promise<void> {
    await tx
      .updateTable('importFile')
      .set({ state: 'undone', ...told })
      .where('id', '=', id)
      .execute()
  }

  /** After a check that did not come to its end. What an earlier check has found stays. */
  async failed(id: string, error: unknown, at: Date): Promise<void> {
    await this.database.write(async (tx) => {
      const { state } = await this.select(tx, id).forUpdate().executeTakeFirstOrThrow()
      if (error instanceof ImportCancelled && state === 'checking') {
        await this.end(tx, id, 'discarded', at)
        return
      }
      const failure = error instanceof DomainError ? error.message : '核对时出了错，请再核对一次'
      const after = state === 'checking' ? 'failed' : state
      await tx.updateTable('importFile').set({ state: after, failure }).where('id', '=', id).execute()
    })
  }

  /** As if the file had never come. */
  async remove(id: string): Promise<void> {
    await this.database.write(async (tx) => {
      await this.stagedRows.clear(tx, id)
      await tx.deleteFrom('importPart').where('importId', '=', id).execute()
      await tx.deleteFrom('importFile').where('id', '=', id).execute()
    })
  }

  private select(db: Database['kysely'] | Tx, id: string) {
    return db
      .selectFrom('importFile')
      .select(['staffId', 'state', 'kind', 'faultCount', 'counts', 'committedAt'])
      .where('id', '=', id)
  }

  private seen(by: StaffCaller, row: Stored | undefined, from: readonly ImportState[]): PendingImport {
    if (!row || !mayTouch(by, row.staffId)) throw new DomainError('import.not_found')
    const found = { ...row, state: row.state as ImportState, kind: row.kind as ImportKindKey }
    if (!from.includes(found.state)) {
      if (openStates.includes(found.state)) throw new DomainError('import.not_checked')
      throw new DomainError('import.already_ended', { state: importStateLabels[found.state].replace('已', '') })
    }
    return { ...found, counts: row.counts as PendingImport['counts'] }
  }
}

/** Files of everybody for those who may import in all projects, else one's own. */
export const touchesAll = (by: StaffCaller): boolean => projectsOf(by, importers) === 'all'

export const mayTouch = (by: StaffCaller, uploaderId: string): boolean => by.staffId === uploaderId || touchesAll(by)
