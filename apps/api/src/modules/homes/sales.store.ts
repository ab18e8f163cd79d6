import { Injectable } from '@nestjs/common'
import { type RawBuilder, sql } from 'kysely'
import { Clock } from '../../platform/clock/clock.js'
import { Fingerprint } from '../../platform/crypto/fingerprint.js'
import { newId } from '../../platform/crypto/id.js'
import { Sealing } from '../../platform/crypto/sealing.js'
import { bulkInsert, bulkUpdate } from '../../platform/database/bulk.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { mapInTurns } from '../../platform/process/in-turns.js'
import type { PlacedSales, ReadySales, Sale, SaleMatch } from './sale.js'
import { changing, whole } from './sales.columns.js'
import { matchOf, type MatchRow, matchSales } from './sales.match.js'
import { findPlaces, placesOf } from './sales.places.js'
import { coOwnerRows, homeRow, type PlacedSale, purchaseRow, purchaserRow } from './sales.rows.js'

export type { RecordedSale, Sale, SaleMatch } from './sale.js'

type Entry = { sale: Sale; match: SaleMatch }

/** Homes, contracts and buyers as the sales system has them, found by the keys of an import and written in bulk. */
@Injectable()
export class SalesStore {
  constructor(
    private readonly database: Database,
    private readonly sealing: Sealing,
    private readonly fingerprint: Fingerprint,
    private readonly clock: Clock,
  ) {}

  /** What is on record, in the order of `sales`. The same queries for one as for a batch. */
  async match(sales: readonly Sale[], db: Database['kysely'] | Tx = this.database.kysely): Promise<SaleMatch[]> {
    if (sales.length === 0) return []
    const placeOf = await findPlaces(db, sales)
    const { rows } = await sql<MatchRow>`${matchSales(sales)}`.execute(db)
    const rowOf = new Map(rows.map((row) => [row.n, row]))
    const secrets = {
      hash: (kind: string, plain: string) => this.fingerprint.of(kind, plain),
      open: onceEach((sealed) => this.sealing.open(sealed)),
    }
    return sales.map((sale, i) => matchOf(sale, rowOf.get(i + 1), placeOf(sale), secrets))
  }

  /**
   * Whole sales (already merged with what is stored) with their ids; projects and buildings that are missing are made at
   * once. Unique keys refuse what a parallel write has taken.
   */
  async place(tx: Tx, entries: readonly Entry[]): Promise<PlacedSales> {
    const now = this.clock.now()
    const placeOf = await placesOf(tx, entries, now)
    const rows = entries.map(({ sale, match }): PlacedSale => {
      const place = placeOf(sale)
      if (!place?.buildingId) throw new Error('a building was not written')
      const { projectId, buildingId, city } = place
      const ids = {
        homeId: match.homeId ?? newId(now),
        purchaseId: match.purchaseId ?? newId(now),
        purchaserId: match.purchaserId ?? newId(now),
      }
      return { sale: { ...sale, city: sale.city ?? city }, projectId, buildingId, ...ids }
    })
    return {
      sales: rows.map(({ sale, projectId, homeId, purchaseId }, i) => {
        const isNew = entries[i]?.match.purchaseId === null
        return { isNew, sale, projectId, homeId, purchaseId }
      }),
      ready: () => this.ready(rows, entries, now),
    }
  }

  private async ready(rows: readonly PlacedSale[], entries: readonly Entry[], now: Date): Promise<ReadySales> {
    const of = <T>(values: readonly T[], key: 'homeId' | 'purchaseId' | 'purchaserId') => ({
      fresh: values.filter((_, i) => entries[i]?.match[key] === null),
      known: values.filter((_, i) => entries[i]?.match[key] !== null),
    })
    const seal = onceEach((plain) => this.sealing.seal(plain))
    const homes = rows.map((row) => homeRow(row, seal, now))
    const purchases = rows.map((row) => purchaseRow(row, now))
    const purchasers = await mapInTurns(rows, (row) => purchaserRow(row, this.sealing, this.fingerprint))
    const coOwners = this.coOwners(rows, entries, now)
    const known = new Set(entries.flatMap(({ match }) => match.purchaseId ?? []))
    return {
      coOwnerIds: coOwners.fresh.flatMap(({ id, purchaseId }) => (known.has(String(purchaseId)) ? [id] : [])),
      statements: [
        ...saving('home', of(homes, 'homeId')),
        ...saving('purchase', of(purchases, 'purchaseId')),
        ...saving('purchaser', of(purchasers, 'purchaserId')),
        ...saving('purchaser', coOwners),
      ],
    }
  }

  /** A file adds co-owners and changes them; it never takes one away. */
  private coOwners(rows: readonly PlacedSale[], entries: readonly Entry[], now: Date): Rows<'purchaser'> {
    const stored = entries.map(({ match }) => new Map(match.coOwners.map(({ position, id }) => [position, id])))
    const known = new Set(stored.flatMap((ids) => [...ids.values()]))
    const all = rows.flatMap((row, i) => coOwnerRows(row, stored[i] ?? new Map(), now, this.sealing, this.fingerprint))
    return { fresh: all.filter(({ id }) => !known.has(id)), known: all.filter(({ id }) => known.has(id)) }
  }
}

/** New rows, and those whose row is there. */
interface Rows<Table extends keyof typeof whole> {
  readonly fresh: RowOf<Table>[]
  readonly known: RowOf<Table>[]
}

function saving<Table extends keyof typeof whole>(table: Table, { fresh, known }: Rows<Table>): RawBuilder<unknown>[] {
  const inserts = fresh.length > 0 ? [bulkInsert<object>(table, whole[table], fresh)] : []
  const updates = known.length > 0 ? [bulkUpdate<{ id: string }>(table, 'id', changing[table], known)] : []
  return [...inserts, ...updates]
}

/** The few officers of a file stand in every row. */
function onceEach(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const result = known.get(text) ?? work(text)
    known.set(text, result)
    return result
  }
}

type RowOf<Table extends keyof typeof whole> = { [Column in keyof (typeof whole)[Table]]: unknown } & { id: string }
