import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.js'

/** Homes that never were: a file named them by mistake. */
@Injectable()
export class RemoveHomes {
  /** Holds the homes: a sale, an invitation or a delay that comes at the same time waits, or is seen afterwards. */
  async lock(tx: Tx, homeIds: readonly string[]): Promise<void> {
    await sql`SELECT FROM home WHERE id = ANY(${homeIds}::uuid[]) ORDER BY id FOR UPDATE`.execute(tx)
  }

  /** Their buildings go with them where nothing else is left of those. Foreign keys refuse what is in use. */
  async execute(tx: Tx, homeIds: readonly string[]): Promise<void> {
    const { rows } = await sql<{ buildingId: string }>`
      DELETE FROM home WHERE id = ANY(${homeIds}::uuid[]) RETURNING building_id`.execute(tx)
    const buildings = [...new Set(rows.map(({ buildingId }) => buildingId))]
    await sql`DELETE FROM building g WHERE id = ANY(${buildings}::uuid[])
      AND NOT EXISTS (SELECT FROM home WHERE building_id = g.id)
      AND NOT EXISTS (SELECT FROM presale_permit_building WHERE building_id = g.id)
      AND NOT EXISTS (SELECT FROM supervised_account WHERE building_id = g.id)
      AND NOT EXISTS (SELECT FROM construction_post_building WHERE building_id = g.id)`.execute(tx)
  }
}
