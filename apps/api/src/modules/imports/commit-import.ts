import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { projectsOf, type StaffCaller } from '../../platform/auth/caller.js'
import { importers } from '@hub/contracts'
import { Clock } from '../../platform/clock/clock.js'
import { Sealing } from '../../platform/crypto/sealing.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { ImportsStore } from './imports.store.js'
import type { ImportKind, ImportRecord, ImportScope } from './kinds/import-kind.js'
import { ImportKinds } from './kinds/import-kinds.js'
import { mergeRecord } from './record-diff.rules.js'

const batchSize = 500

/** Writes a checked file of any kind in one transaction. */
@Injectable()
export class CommitImport {
  constructor(
    private readonly database: Database,
    private readonly store: ImportsStore,
    private readonly kinds: ImportKinds,
    private readonly sealing: Sealing,
    private readonly clock: Clock,
  ) {}

  /** A second commit changes nothing. @throws DomainError `import.*`, `request.conflict` when the records have moved on */
  async execute(by: StaffCaller, importId: string): Promise<void> {
    await this.database.write(async (tx) => {
      // Two files at once could name the same new home; one waits for the other.
      await sql`SELECT pg_advisory_xact_lock(hashtext('import'))`.execute(tx)
      const pending = await this.store.pending(tx, by, importId, 'committed')
      if (!pending) return
      if (pending.faultCount > 0) throw new DomainError('import.faulty', { count: pending.faultCount })
      const kind = this.kinds.of(pending.kind)
      const scope = projectsOf(by, importers)
      for await (const rows of this.store.rows(tx, importId, batchSize)) {
        const records = rows.map(({ rowNo, recordCipher }) => {
          if (!recordCipher) throw new Error(`row ${String(rowNo)} has no record`)
          return JSON.parse(this.sealing.open(recordCipher)) as ImportRecord
        })
        await this.saveBatch(tx, by, kind, records, scope)
      }
      await this.store.end(tx, importId, 'committed', this.clock.now())
    })
  }

  private async saveBatch(
    tx: Tx,
    by: StaffCaller,
    kind: ImportKind,
    records: readonly ImportRecord[],
    scope: ImportScope,
  ): Promise<void> {
    const found = await kind.lookUp(tx, records, scope)
    const rows = records.map((record, i) => {
      const one = found[i]
      if (!one || one.fault) throw new DomainError('request.conflict')
      return { record: mergeRecord(one.stored, record), found: one }
    })
    await kind.write(tx, rows, { id: by.staffId, name: by.name })
  }
}
