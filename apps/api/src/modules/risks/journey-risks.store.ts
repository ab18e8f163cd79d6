import type { CivilDate } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.js'

/** Where a sweep goes on. */
export interface SweepPlace {
  readonly nextOn: string
  readonly journeyId: string
}

export interface NextDay {
  readonly journeyId: string
  /** Null: never. */
  readonly nextOn: CivilDate | null
}

/** One row for each journey: whoever changes its risks locks that row first, so two never do so at once. */
@Injectable()
export class JourneyRisksStore {
  /** In the order of the ids, so that two who lock several never wait for each other. */
  async lock(tx: Tx, journeyIds: readonly string[]): Promise<void> {
    await sql`INSERT INTO journey_risk (journey_id, project_id)
      SELECT id, project_id FROM journey WHERE id = ANY(${journeyIds}::uuid[]) ORDER BY id
      ON CONFLICT (journey_id) DO NOTHING`.execute(tx)
    await sql`SELECT FROM journey_risk WHERE journey_id = ANY(${journeyIds}::uuid[]) ORDER BY journey_id
      FOR UPDATE`.execute(tx)
  }

  /** Journeys whose day has come, locked; those that another has locked are left to it, or waited for. */
  async lockDue(
    tx: Tx,
    today: CivilDate,
    after: SweepPlace | null,
    { limit, wait }: { limit: number; wait: boolean },
  ): Promise<SweepPlace[]> {
    const behind = after
      ? sql`AND (next_on, journey_id) > (${after.nextOn}::date, ${after.journeyId}::uuid)`
      : sql.raw('')
    const { rows } = await sql<SweepPlace>`
      SELECT next_on, journey_id FROM journey_risk WHERE next_on <= ${today}::date ${behind}
      ORDER BY next_on, journey_id LIMIT ${limit}::int FOR UPDATE ${sql.raw(wait ? '' : 'SKIP LOCKED')}`.execute(tx)
    return rows
  }

  /** When time alone changes these journeys next, and what lists show of their open risks, counted anew. */
  async settle(tx: Tx, days: readonly NextDay[]): Promise<void> {
    if (days.length === 0) return
    const ids = days.map(({ journeyId }) => journeyId)
    await sql`UPDATE journey_risk w
      SET next_on = i.next_on, open = x.open, severity = x.severity, deadline = x.deadline
      FROM unnest(${ids}::uuid[], ${days.map(({ nextOn }) => nextOn)}::date[]) AS i (id, next_on), ${counted}
      WHERE w.journey_id = i.id AND w.journey_id = ANY(${ids}::uuid[])
        AND (w.next_on, w.open, w.severity, w.deadline) IS DISTINCT FROM (i.next_on, x.open, x.severity, x.deadline)`.execute(
      tx,
    )
  }

  /** What lists show of the open risks, counted anew. */
  async recount(tx: Tx, journeyIds: readonly string[]): Promise<void> {
    await sql`UPDATE journey_risk w SET open = x.open, severity = x.severity, deadline = x.deadline
      FROM unnest(${journeyIds}::uuid[]) AS i (id), ${counted}
      WHERE w.journey_id = i.id AND w.journey_id = ANY(${journeyIds}::uuid[])
        AND (w.open, w.severity, w.deadline) IS DISTINCT FROM (x.open, x.severity, x.deadline)`.execute(tx)
  }
}

/** Of the journey `i.id`, by the index: a join would read all open risks there are for each batch. */
const counted = sql`LATERAL (
  SELECT count(*)::int AS open, coalesce(max(r.severity), 0) AS severity,
    (array_agg(r.deadline ORDER BY r.severity DESC, r.deadline))[1] AS deadline
  FROM risk r WHERE r.journey_id = i.id AND r.ended_at IS NULL) x`
