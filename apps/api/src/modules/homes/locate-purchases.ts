import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { Database, type Tx } from '../../platform/database/database.js'

/** How a file names a purchase: by the contract's number, or by the home. */
export interface PurchasePlace {
  readonly project: string
  readonly building: string | null
  readonly unit: string | null
  readonly room: string | null
  readonly contractNo: string | null
}

/** What the names lead to; null where nothing is on record. */
export interface LocatedPurchase {
  readonly projectId: string | null
  /** The home named by building and room. */
  readonly homeId: string | null
  /** The running purchase: of the contract where one is named, else of the home; of a contract that has ended, none. */
  readonly purchaseId: string | null
  /** The home of that purchase; another than `homeId` where the file contradicts itself. */
  readonly soldHomeId: string | null
  /** Where the home is sold under another number than the one named. */
  readonly otherContractNo: string | null
  /** The contract that is named has ended: the home changed hands or was given back. */
  readonly hasEnded: boolean
}

interface Row extends LocatedPurchase {
  readonly n: number
}

const nothing: LocatedPurchase = {
  ...{ projectId: null, homeId: null, purchaseId: null, soldHomeId: null, otherContractNo: null },
  hasEnded: false,
}

/** Finds the running purchases that the rows of a file are about. */
@Injectable()
export class LocatePurchases {
  constructor(private readonly database: Database) {}

  /** In the order of `places`; one query for the whole batch, each by a unique index. */
  async execute(
    places: readonly PurchasePlace[],
    db: Database['kysely'] | Tx = this.database.kysely,
  ): Promise<LocatedPurchase[]> {
    if (places.length === 0) return []
    const column = (pick: (place: PurchasePlace) => string | null): (string | null)[] => places.map(pick)
    const { rows } = await sql<Row>`
      SELECT k.n::int AS n, p.id AS project_id, h.id AS home_id, coalesce(c.id, s.id) AS purchase_id,
        coalesce(c.home_id, s.home_id) AS sold_home_id,
        CASE WHEN k.contract_no IS NOT NULL AND c.id IS NULL THEN s.contract_no END AS other_contract_no,
        e.status IN ('cancelled', 'transferred') IS TRUE AS has_ended
      FROM unnest(
        ${column(({ project }) => project)}::text[], ${column(({ building }) => building)}::text[],
        ${column(({ unit }) => unit ?? '')}::text[], ${column(({ room }) => room)}::text[],
        ${column(({ contractNo }) => contractNo)}::text[]
      ) WITH ORDINALITY AS k (project, building, unit, room, contract_no, n)
      JOIN project p ON p.name = k.project
      LEFT JOIN building g ON g.project_id = p.id AND g.name = k.building
      LEFT JOIN LATERAL (SELECT id FROM home WHERE building_id = g.id AND unit = k.unit AND room = k.room LIMIT 1) h ON true
      LEFT JOIN LATERAL (
        SELECT id, home_id, status FROM purchase
        WHERE project_id = p.id AND contract_no = k.contract_no AND status <> 'undone' LIMIT 1
      ) e ON true
      LEFT JOIN LATERAL (SELECT e.id, e.home_id WHERE e.status = 'active') c ON true
      LEFT JOIN LATERAL (
        SELECT id, home_id, contract_no, origin FROM purchase WHERE home_id = h.id AND status = 'active' LIMIT 1
      ) s ON k.contract_no IS NULL OR (e.id IS NULL AND s.origin = 'sale')`.execute(db)
    const byPlace = new Map(rows.map(({ n, ...found }) => [n, found]))
    return places.map((_, i) => byPlace.get(i + 1) ?? nothing)
  }
}
