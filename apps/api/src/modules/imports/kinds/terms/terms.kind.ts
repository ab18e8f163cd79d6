import { Injectable } from '@nestjs/common'
import type { Tx } from '../../../../platform/database/database.js'
import { type ContractTerms, RecordTerms } from '../../../delays/index.js'
import { LocatePurchases } from '../../../homes/index.js'
import type { ImportKind, Made } from '../import-kind.js'
import { type Found, type ImportScope, type KeptValue, mayImport } from '../kind-rules.js'
import { purchaseFault } from '../purchase-fault.js'
import { type TermsRecord, termsRules } from './terms.rules.js'

interface FoundTerms extends Found {
  readonly projectId: string
  /** Null for the terms of a project. */
  readonly purchaseId: string | null
}

/** 违约金约定: what contracts say about a late handover. */
@Injectable()
export class TermsKind implements ImportKind<TermsRecord, FoundTerms> {
  readonly rules = termsRules

  constructor(
    private readonly purchases: LocatePurchases,
    private readonly terms: RecordTerms,
  ) {}

  async lookUp(tx: Tx, records: readonly TermsRecord[], scope: ImportScope): Promise<FoundTerms[]> {
    const places = await this.purchases.execute(records, tx)
    const stored = await this.terms.stored(
      places.map(({ projectId, purchaseId }, i) => ({
        projectId,
        purchaseId: ofProject(records[i]) ? null : purchaseId,
      })),
      tx,
    )
    return records.map((record, i): FoundTerms => {
      const place = places[i]
      const { projectId = null, purchaseId = null } = place ?? {}
      const own = stored[i] ?? null
      const missing =
        projectId === null ? { field: 'project', message: '没有这个楼盘：请核对名称，或先导入房屋' } : null
      const fault = ofProject(record)
        ? (missing ?? mayImport(scope, projectId))
        : place
          ? purchaseFault(record, place, scope)
          : missing
      return {
        ...{ projectId: projectId ?? '', purchaseId: ofProject(record) ? null : purchaseId, fault },
        stored: place?.hasEnded ? record : own && { ...record, ...own },
      }
    })
  }

  kept(_: Tx, rows: readonly unknown[]): Promise<KeptValue[][]> {
    return Promise.resolve(rows.map(() => []))
  }

  async write(tx: Tx, rows: readonly { record: TermsRecord; found: FoundTerms }[]): Promise<Made> {
    const ids = await this.terms.execute(
      tx,
      rows.map(({ record, found }): ContractTerms => {
        const { projectId, purchaseId } = found
        const { rate, base, graceDays, terminateAfterDays, clause } = record
        return { projectId, purchaseId, rate, base, graceDays: graceDays ?? 0, terminateAfterDays, clause }
      }),
    )
    return { ids }
  }
}

const ofProject = (record: TermsRecord | undefined): boolean =>
  record !== undefined && record.contractNo === null && record.building === null && record.room === null
