import type { CompensationBase } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import { bulkInsert } from '../../platform/database/bulk.js'
import { Database, type Tx } from '../../platform/database/database.js'

/** What a contract says about a late handover. */
export interface Terms {
  /** Share of the base a day, in millionths. */
  readonly rate: number
  readonly base: CompensationBase
  readonly graceDays: number
  /** Null where the contract does not say. */
  readonly terminateAfterDays: number | null
  /** `《商品房买卖合同》第十二条`. */
  readonly clause: string
}

export interface ContractTerms extends Terms {
  readonly projectId: string
  /** Null for all contracts of the project that say nothing else. */
  readonly purchaseId: string | null
}

type Place = { readonly projectId: string | null; readonly purchaseId: string | null }

const columns = {
  ...({ id: 'uuid', projectId: 'uuid', purchaseId: 'uuid', rate: 'int', base: 'text', graceDays: 'int' } as const),
  ...({ terminateAfterDays: 'int', clause: 'text', createdAt: 'timestamptz' } as const),
}

/** Takes over from a file what contracts say about a late handover. */
@Injectable()
export class RecordTerms {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Of exactly these contracts or projects, in their order. */
  async stored(
    places: readonly Place[],
    db: Database['kysely'] | Tx = this.database.kysely,
  ): Promise<(Terms | null)[]> {
    const { rows } = await sql<Terms & { n: number }>`
      SELECT k.n::int AS n, t.rate, t.base, t.grace_days, t.terminate_after_days, t.clause
      FROM unnest(${places.map(({ projectId }) => projectId)}::uuid[], ${places.map(({ purchaseId }) => purchaseId)}::uuid[])
        WITH ORDINALITY AS k (project_id, purchase_id, n)
      JOIN contract_term t ON t.project_id = k.project_id AND t.purchase_id IS NOT DISTINCT FROM k.purchase_id`.execute(
      db,
    )
    const found = new Map(rows.map(({ n, ...terms }) => [n, terms]))
    return places.map((_, i) => found.get(i + 1) ?? null)
  }

  /** Each contract or project at most once. @returns the ids of new terms */
  async execute(tx: Tx, terms: readonly ContractTerms[]): Promise<string[]> {
    if (terms.length === 0) return []
    const createdAt = this.clock.now()
    const rows = terms.map((each) => ({ id: newId(createdAt), createdAt, ...each }))
    const { rows: saved } = await sql<{ id: string }>`${bulkInsert('contractTerm', columns, rows)}
      ON CONFLICT (project_id, purchase_id) DO UPDATE SET rate = excluded.rate, base = excluded.base,
        grace_days = excluded.grace_days, terminate_after_days = excluded.terminate_after_days, clause = excluded.clause
      RETURNING id`.execute(tx)
    const fresh = new Set(rows.map(({ id }) => id))
    return saved.flatMap(({ id }) => (fresh.has(id) ? [id] : []))
  }

  /** Holds the terms. */
  async lock(tx: Tx, ids: readonly string[]): Promise<void> {
    await sql`SELECT FROM contract_term WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`.execute(tx)
  }

  /** Terms that a file told by mistake. */
  async remove(tx: Tx, ids: readonly string[]): Promise<void> {
    await sql`DELETE FROM contract_term WHERE id = ANY(${ids}::uuid[])`.execute(tx)
  }
}
