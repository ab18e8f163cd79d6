import { Injectable } from '@nestjs/common'
import { together } from '../../../../platform/database/bulk.js'
import type { Tx } from '../../../../platform/database/database.js'
import { type SaleMatch, SalesStore } from '../../../homes/index.js'
import { FollowSales, type SaleDifference, SaleDifferences } from '../../../journeys/index.js'
import { diffRecord } from '../../record-diff.rules.js'
import type { ImportActor, ImportKind, Made, PreparedRows } from '../import-kind.js'
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
    const ready = await this.prepare(tx, rows, by)
    const write = await ready()
    return write()
  }

  /** A file has each home and each contract once. */
  async prepare(
    tx: Tx,
    rows: readonly { record: SalesRecord; found: FoundSale }[],
    by: ImportActor,
  ): Promise<PreparedRows> {
    const entries = rows.map(({ record, found }) => ({ sale: record, match: found.match }))
    const placed = await this.sales.place(tx, entries)
    const following = await this.journeys.prepare(tx, placed.sales, by)
    return async () => {
      const sales = await placed.ready()
      const journeys = await following.ready()
      return async () => {
        await together([...sales.statements, ...journeys]).execute(tx)
        await following.follow()
        const ids = placed.sales.flatMap(({ isNew, purchaseId }) => (isNew ? [purchaseId] : []))
        return { ids, coOwnerIds: sales.coOwnerIds, restorable: rows.filter(onlyAddsCoOwners).length }
      }
    }
  }
}

/** A row of a sale on record that says nothing new but of co-owners that were not there. */
function onlyAddsCoOwners({ record, found: { stored } }: { record: SalesRecord; found: FoundSale }): boolean {
  if (stored === null) return false
  return diffRecord(stored, record).changed.every((field) => {
    const position = /^co[A-Z][a-z]+(\d)$/u.exec(field)?.[1]
    return position !== undefined && stored[`coName${position}`] === null
  })
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
