import type { RiskEnding } from '@hub/contracts/vocabulary'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import type { Tx } from '../../platform/database/database.js'
import type { OpenRisk } from './risk-changes.rules.js'
import type { HeldRisk } from './risk.types.js'

export interface NewRisk extends HeldRisk {
  readonly journeyId: string
  readonly projectId: string
}

export interface EndedRisk {
  readonly id: string
  readonly endedBy: RiskEnding
  readonly endedWords: string
}

const words = sql.raw('severity, title, means, action, actor, deadline, node_key')

/** Writes risks of many journeys at once: each statement takes one parameter, however many there are. */
@Injectable()
export class RisksStore {
  constructor(private readonly clock: Clock) {}

  /** Journeys of which one is already open keep it. @returns the ids of those that are new */
  async open(tx: Tx, risks: readonly NewRisk[]): Promise<string[]> {
    if (risks.length === 0) return []
    const now = this.clock.now()
    const rows = risks.map(({ journeyId, projectId, ruleKey, subject, ...risk }) => ({
      ...{ id: newId(now), journey_id: journeyId, project_id: projectId, rule_key: ruleKey, subject, opened_at: now },
      ...columns(risk),
    }))
    const { rows: opened } = await sql<{ id: string }>`
      INSERT INTO risk (id, journey_id, project_id, rule_key, subject, opened_at, ${words})
      SELECT id, journey_id, project_id, rule_key, subject, opened_at, ${words}
      FROM json_populate_recordset(NULL::risk, ${JSON.stringify(rows)}::json)
      ON CONFLICT (journey_id, rule_key, subject) WHERE ended_at IS NULL DO NOTHING RETURNING id`.execute(tx)
    return opened.map(({ id }) => id)
  }

  /** New words, another severity or day: the risk stays the same. */
  async change(tx: Tx, risks: readonly OpenRisk[]): Promise<void> {
    if (risks.length === 0) return
    const rows = risks.map(({ id, ...risk }) => ({ id, ...columns(risk) }))
    await sql`UPDATE risk SET (${words}) = (x.severity, x.title, x.means, x.action, x.actor, x.deadline, x.node_key)
      FROM json_populate_recordset(NULL::risk, ${JSON.stringify(rows)}::json) x WHERE risk.id = x.id`.execute(tx)
  }

  async end(tx: Tx, risks: readonly EndedRisk[]): Promise<void> {
    if (risks.length === 0) return
    const rows = risks.map(({ id, endedBy, endedWords }) => ({ id, ended_by: endedBy, ended_words: endedWords }))
    await sql`UPDATE risk SET ended_at = ${this.clock.now()}, ended_by = x.ended_by, ended_words = x.ended_words
      FROM json_populate_recordset(NULL::risk, ${JSON.stringify(rows)}::json) x
      WHERE risk.id = x.id AND risk.ended_at IS NULL`.execute(tx)
  }
}

function columns({ severity, title, means, action, actor, deadline, nodeKey }: Omit<HeldRisk, 'ruleKey' | 'subject'>) {
  return { severity, title, means, action, actor, deadline, node_key: nodeKey }
}
