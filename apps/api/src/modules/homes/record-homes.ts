import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import { Database, type Tx } from '../../platform/database/database.js'

/** A home as a file of homes tells it. */
export interface HomeInput {
  readonly project: string
  readonly city: string | null
  readonly building: string
  readonly unit: string | null
  readonly room: string
  /** Hundredths of a square metre. */
  readonly area: number | null
}

export interface HomeMatch {
  readonly projectId: string | null
  readonly homeId: string | null
  /** As on record; null for a new home. */
  readonly stored: HomeInput | null
}

interface Row {
  readonly n: number
  readonly projectId: string
  readonly city: string | null
  readonly homeId: string | null
  readonly area: number | null
}

/** Takes over projects, buildings and homes from a file, whether they are sold or not. */
@Injectable()
export class RecordHomes {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What is on record, in the order of `homes`; one query for the whole batch. */
  async match(homes: readonly HomeInput[], db: Database['kysely'] | Tx = this.database.kysely): Promise<HomeMatch[]> {
    if (homes.length === 0) return []
    const { rows } = await sql<Row>`
      SELECT k.n::int AS n, p.id AS project_id, p.city, h.id AS home_id, h.area
      FROM unnest(${homes.map(({ project }) => project)}::text[], ${homes.map(({ building }) => building)}::text[],
        ${homes.map(({ unit }) => unit ?? '')}::text[], ${homes.map(({ room }) => room)}::text[]
      ) WITH ORDINALITY AS k (project, building, unit, room, n)
      JOIN project p ON p.name = k.project
      LEFT JOIN building g ON g.project_id = p.id AND g.name = k.building
      LEFT JOIN LATERAL (
        SELECT id, area FROM home WHERE building_id = g.id AND unit = k.unit AND room = k.room LIMIT 1
      ) h ON true`.execute(db)
    const rowOf = new Map(rows.map((row) => [row.n, row]))
    return homes.map((home, i): HomeMatch => {
      const { projectId = null, homeId = null, city = null, area = null } = rowOf.get(i + 1) ?? {}
      return { projectId, homeId, stored: homeId === null ? null : { ...home, city, area } }
    })
  }

  /**
   * Writes homes already merged with what is stored; makes their projects and buildings where missing.
   * @returns the ids of new homes
   */
  async execute(tx: Tx, homes: readonly HomeInput[]): Promise<string[]> {
    if (homes.length === 0) return []
    const now = this.clock.now()
    const rows = homes.map(({ unit, ...home }) => ({
      ...{ ...home, unit: unit ?? '' },
      ...{ project_id: newId(now), building_id: newId(now), home_id: newId(now) },
    }))
    const given = sql`json_to_recordset(${JSON.stringify(rows)}::json) AS k (project text, city text, building text,
      unit text, room text, area int, project_id uuid, building_id uuid, home_id uuid)`
    await sql`INSERT INTO project AS p (id, name, city, created_at)
      SELECT DISTINCT ON (k.project) k.project_id, k.project, k.city, ${now}::timestamptz FROM ${given}
      ORDER BY k.project, k.city NULLS LAST
      ON CONFLICT (name) DO UPDATE SET city = excluded.city
      WHERE excluded.city IS NOT NULL AND excluded.city IS DISTINCT FROM p.city`.execute(tx)
    await sql`INSERT INTO building (id, project_id, name)
      SELECT DISTINCT ON (p.id, k.building) k.building_id, p.id, k.building FROM ${given}
      JOIN project p ON p.name = k.project ORDER BY p.id, k.building, k.building_id
      ON CONFLICT (project_id, name) DO NOTHING`.execute(tx)
    const saved = await sql<{
      id: string
    }>`INSERT INTO home AS h (id, project_id, building_id, unit, room, area, created_at)
      SELECT k.home_id, p.id, g.id, k.unit, k.room, k.area, ${now}::timestamptz FROM ${given}
      JOIN project p ON p.name = k.project JOIN building g ON g.project_id = p.id AND g.name = k.building
      ON CONFLICT (building_id, unit, room) DO UPDATE SET area = excluded.area
      WHERE excluded.area IS DISTINCT FROM h.area RETURNING id`.execute(tx)
    const made = new Set(rows.map((row) => row.home_id))
    return saved.rows.flatMap(({ id }) => (made.has(id) ? [id] : []))
  }
}
