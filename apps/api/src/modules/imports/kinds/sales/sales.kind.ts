import { Injectable } from '@nestjs/common'
import type { Tx } from '../../../../platform/database/database.js'
import { type SaleMatch, SalesStore } from '../../../homes/index.js'
import { FollowSales, type SaleDifference, SaleDifferences } from '../../../journeys/index.js'
import type { ImportActor, ImportKind, Made } from '../import-kind.js'
import type { Found, ImportScope, KeptValue } from '../kind-rules.js'
import { saleConflict } from './sales-conflict.rules.js'
import { salesRules } from './sales.rules.js'
import type { SalesRecord } from './sales-record.js'

interface FoundSale extends Found {
  readonly match: SaleMatch
}

/** 房屋、客户、合同: what the sales system says of each sale, from which homes and journeys come. */
@Injectable()
export class SalesKind implements ImportKind<SalesRecord, FoundSale> {
  readonly rules = salesRules

  constructor(
    private readonly sales: SalesStore,
    private readonly differences: SaleDifferences,
    private readonly journeys: FollowSales,
  ) {}

  async lookUp(tx: Tx, records: readonly SalesRecord[], scope: ImportScope): Promise<FoundSale[]> {
    const matches = await this.sales.match(records, tx)
    return matches.map((match, i) => ({
      match,
      stored: match.stored && { ...match.stored },
      fault: saleConflict(records[i]?.contractNo ?? null, match, scope),
    }))
  }

  async kept(tx: Tx, rows: readonly { record: SalesRecord; found: FoundSale }[]): Promise<KeptValue[][]> {
    const known = rows.flatMap(({ record, found: { match } }) =>
      match.purchaseId ? [{ purchaseId: match.purchaseId, sale: record }] : [],
    )
    const byPurchase = Map.groupBy(await this.differences.of(known, tx), ({ purchaseId }) => purchaseId)
    return rows.map(({ record, found }) =>
      (byPurchase.get(found.match.purchaseId ?? '') ?? []).map((difference) => keptDate(difference, record)),
    )
  }

  async write(tx: Tx, rows: readonly { record: SalesRecord; found: FoundSale }[], by: ImportActor): Promise<Made> {
    const write = await this.prepare(tx, rows, by)
    return write()
  }

  /** A file has each home and each contract once. */
  async prepare(
    tx: Tx,
    rows: readonly { record: SalesRecord; found: FoundSale }[],
    by: ImportActor,
  ): Promise<() => Promise<Made>> {
    const entries = rows.map(({ record, found }) => ({ sale: record, match: found.match }))
    const prepared = await this.sales.prepare(tx, entries)
    const follow = await this.journeys.prepare(tx, prepared.sales, by)
    return async () => {
      await prepared.write()
      await follow()
      return prepared.sales.flatMap(({ isNew, purchaseId }) => (isNew ? [purchaseId] : []))
    }
  }
}

/** The column of the file that told the date: the online day counts where both are told. */
function keptDate({ nodeKey, fileOn, confirmedOn }: SaleDifference, record: SalesRecord): KeptValue {
  const signing = record.onlineSignedOn === null ? 'signedOn' : 'onlineSignedOn'
  const field = nodeKey === 'signing' ? signing : nodeKey === 'filing' ? 'filedOn' : 'subscribedOn'
  const message = confirmedOn
    ? `文件是 ${fileOn}，以员工确认的 ${confirmedOn} 为准`
    : `文件是 ${fileOn}，员工确认还没有完成`
  return { field, value: fileOn, message }
}
