import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { projectsOf, type StaffCaller } from '../../platform/auth/caller.js'
import { importers } from '@hub/contracts'
import { Clock } from '../../platform/clock/clock.js'
import { Sealing } from '../../platform/crypto/sealing.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { SalesStore } from '../homes/index.js'
import { FollowSales } from '../journeys/index.js'
import type { Column } from './headings.rules.js'
import { ImportsStore } from './imports.store.js'
import { compareRow, type ImportScope, mergedWith } from './row-check.js'
import type { SalesRecord } from './sales-record.js'

const batchSize = 500

/** Writes a checked file: homes, contracts, buyers, and their journeys, in one transaction. */
@Injectable()
export class CommitImport {
  constructor(
    private readonly database: Database,
    private readonly store: ImportsStore,
    private readonly sales: SalesStore,
    private readonly journeys: FollowSales,
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
      const scope = projectsOf(by, importers)
      for await (const rows of this.store.rows(tx, importId, batchSize)) {
        const records = rows.map(({ rowNo, recordCipher }) => {
          if (!recordCipher) throw new Error(`row ${String(rowNo)} has no record`)
          return { rowNo, record: JSON.parse(this.sealing.open(recordCipher)) as SalesRecord }
        })
        await this.saveBatch(tx, by, records, pending.columns as Column[], scope)
      }
      await this.store.end(tx, importId, 'committed', this.clock.now())
    })
  }

  private async saveBatch(
    tx: Tx,
    by: StaffCaller,
    rows: { rowNo: number; record: SalesRecord }[],
    columns: Column[],
    scope: ImportScope,
  ): Promise<void> {
    const matches = await this.sales.match(
      rows.map(({ record }) => record),
      tx,
    )
    const entries = rows.map(({ rowNo, record }, i) => {
      const match = matches[i]
      if (!match || compareRow(rowNo, record, match, columns, scope).outcome === 'faulty')
        throw new DomainError('request.conflict')
      return { sale: mergedWith(match, record), match }
    })
    await this.journeys.execute(tx, await this.sales.save(tx, entries), { id: by.staffId, name: by.name })
  }
}
