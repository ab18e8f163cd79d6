import { type Answer, riskSeverities } from '@hub/contracts'
import type { Actor, RiskSeverity } from '@hub/contracts/vocabulary'

export type Risk = Answer<'GET /homes/:homeId/risks/:riskId'>['risk']

/** A risk as SQL gives it; instants as JSON text or as `Date`. */
export interface RiskRow {
  readonly id: string
  readonly ruleKey: string
  readonly severity: number
  readonly title: string
  readonly means: string
  readonly action: string | null
  readonly actor: string
  readonly deadline: string | null
  readonly nodeKey: string | null
  readonly openedAt: Date | string
  readonly endedAt: Date | string | null
  readonly endedWords: string | null
}

/** The gravest first, then the nearest deadline. */
export const gravestFirst = 'r.severity DESC, r.deadline, r.opened_at DESC, r.id'

/** The open risks of the journey `j` as one JSON array of {@link RiskRow}; null where there are none. */
export const openRisksJson = `SELECT json_agg(json_build_object('id', r.id, 'ruleKey', r.rule_key, 'severity', r.severity, 'title', r.title,
    'means', r.means, 'action', r.action, 'actor', r.actor, 'deadline', r.deadline, 'nodeKey', r.node_key,
    'openedAt', r.opened_at, 'endedAt', r.ended_at, 'endedWords', r.ended_words) ORDER BY ${gravestFirst})
  FROM risk r WHERE r.journey_id = j.id AND r.ended_at IS NULL`

/** Of the journey `j` what a list shows of its gravest open risk; null where there is none. */
export const gravestRiskJson = `SELECT json_build_object('title', r.title, 'severity', r.severity, 'deadline', r.deadline)
  FROM risk r WHERE r.journey_id = j.id AND r.ended_at IS NULL ORDER BY ${gravestFirst} LIMIT 1`

export const riskSeverity = ({ severity }: Pick<RiskRow, 'severity'>): RiskSeverity =>
  riskSeverities[severity - 1] ?? 'notice'

/** A stored risk as customers and staff read it. */
export function presentRisk(row: RiskRow): Risk {
  const { id, ruleKey, title, means, action, deadline, nodeKey, endedWords } = row
  return {
    ...{ id, ruleKey, title, means, action, deadline, nodeKey, endedWords },
    severity: riskSeverity(row),
    actor: row.actor as Actor,
    openedAt: new Date(row.openedAt).toISOString(),
    endedAt: row.endedAt === null ? null : new Date(row.endedAt).toISOString(),
  }
}
