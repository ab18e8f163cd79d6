import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { Clock } from '../../../platform/clock/clock.js'
import type { Tx } from '../../../platform/database/database.js'
import type { NewMessage } from '../notify.js'

interface Row {
  readonly id: string
  readonly ruleKey: string
  readonly severity: number
  readonly title: string
  readonly means: string
  readonly action: string | null
  readonly day: string | null
  readonly projectId: string
  readonly homeId: string
  readonly personId: string
}

/** A risk as it is told to one of the household. */
export interface ToldRisk {
  readonly ruleKey: string
  readonly message: NewMessage
}

/** Open risks with everybody of the home who may know of its purchase, thousands in one statement. */
@Injectable()
export class ToldRisks {
  constructor(private readonly clock: Clock) {}

  of(tx: Tx, riskIds: readonly string[]): Promise<ToldRisk[]> {
    return this.told(tx, sql`r.id = ANY(${riskIds}::uuid[])`)
  }

  /** Those of a broadcast, of the journeys after one and up to another. */
  ofBroadcast(tx: Tx, broadcastId: string, after: string | null, until: string): Promise<ToldRisk[]> {
    const from = after === null ? sql.raw('') : sql`AND r.journey_id > ${after}::uuid`
    return this.told(
      tx,
      sql`r.rule_key = 'broadcast' AND r.subject = ${broadcastId} AND r.journey_id <= ${until}::uuid ${from}`,
    )
  }

  private async told(tx: Tx, which: ReturnType<typeof sql>): Promise<ToldRisk[]> {
    const { rows } = await sql<Row>`
      SELECT r.id, r.rule_key, r.severity, r.title, r.means, r.action, r.deadline AS day, r.project_id, j.home_id,
        m.person_id
      FROM risk r
      JOIN journey j ON j.id = r.journey_id
      JOIN membership m ON m.home_id = j.home_id AND m.ended_at IS NULL AND m.role <> 'tenant'
        AND (m.until IS NULL OR m.until >= ${this.clock.today()}::date)
      WHERE r.ended_at IS NULL AND ${which}`.execute(tx)
    return rows.map(({ id, ruleKey, severity, title, means, action, day, projectId, homeId, personId }) => ({
      ruleKey,
      message: {
        // One that becomes graver is told again: 7, 3 and 1 days before a payment.
        cause: `${id} ${String(severity)}`,
        ...{ to: { personId }, projectId, homeId, title, day },
        words: action === null ? means : `${means}${action}`,
        about: { kind: 'risk', id },
      },
    }))
  }
}
