import type { RiskEnding } from '@hub/contracts/vocabulary'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { Clock } from '../../../platform/clock/clock.js'
import { newId } from '../../../platform/crypto/id.js'
import type { Tx } from '../../../platform/database/database.js'
import { JourneyRisksStore } from '../journey-risks.store.js'

/** What all homes of a broadcast read. */
export interface BroadcastWords {
  readonly id: string
  readonly severity: number
  readonly title: string
  readonly means: string
  readonly action: string | null
  readonly actor: string
  readonly deadline: string | null
}

/**
 * The risks of a broadcast, for thousands of journeys in one statement: all of them say the same, so only ids travel. The
 * rows of the journeys are locked before, as for every change of risks.
 */
@Injectable()
export class BroadcastRisksStore {
  constructor(
    private readonly journeys: JourneyRisksStore,
    private readonly clock: Clock,
  ) {}

  /**
   * Journeys that have it keep it, and those whose purchase ended before they were locked do not get it.
   *
   * @returns how many got it
   */
  async open(tx: Tx, journeyIds: readonly string[], broadcast: BroadcastWords): Promise<number> {
    await this.journeys.lock(tx, journeyIds)
    const { id, severity, title, means, action, actor, deadline } = broadcast
    const now = this.clock.now()
    const grave = sql`${severity}::smallint`
    const until = sql`${deadline}::date`
    const { rows } = await sql<{ count: number }>`
      WITH opened AS (
        INSERT INTO risk (id, journey_id, project_id, rule_key, subject, opened_at, severity, title, means, action, actor,
          deadline)
        SELECT i.id, j.id, j.project_id, 'broadcast', ${id}, ${now}::timestamptz, ${grave}, ${title}, ${means}, ${action},
          ${actor}, ${until}
        FROM unnest(${journeyIds.map(() => newId(now))}::uuid[], ${journeyIds}::uuid[]) AS i (id, journey_id)
        JOIN journey j ON j.id = i.journey_id
        JOIN purchase s ON s.id = j.purchase_id AND s.status = 'active'
        ON CONFLICT (journey_id, rule_key, subject) WHERE ended_at IS NULL DO NOTHING
        RETURNING journey_id
      ), counted AS (
        UPDATE journey_risk w SET open = w.open + 1, severity = greatest(w.severity, ${grave}), deadline = CASE
          WHEN w.severity > ${grave} THEN w.deadline WHEN w.severity < ${grave} THEN ${until}
          ELSE least(w.deadline, ${until}) END
        FROM opened WHERE w.journey_id = opened.journey_id AND w.journey_id = ANY(${journeyIds}::uuid[])
        RETURNING w.journey_id
      )
      SELECT count(*)::int AS count FROM counted`.execute(tx)
    return rows[0]?.count ?? 0
  }

  async end(
    tx: Tx,
    journeyIds: readonly string[],
    { id, endedBy, endedWords }: { id: string; endedBy: RiskEnding; endedWords: string },
  ): Promise<void> {
    await this.journeys.lock(tx, journeyIds)
    await sql`UPDATE risk SET ended_at = ${this.clock.now()}, ended_by = ${endedBy}, ended_words = ${endedWords}
      WHERE rule_key = 'broadcast' AND ended_at IS NULL AND subject = ${id} AND journey_id = ANY(${journeyIds}::uuid[])`.execute(
      tx,
    )
    await this.journeys.recount(tx, journeyIds)
  }
}
