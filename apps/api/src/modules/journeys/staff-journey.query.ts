import type { Answer } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { rolesIn, type StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { Officers } from '../homes/index.js'
import { openRisksJson, presentRisk, type RiskRow } from './journey-risks.js'
import { allowedNodeActions } from './node.rules.js'
import { presentNodes } from './present-journey.js'
import { presentHistory, presentNode } from './present-node.js'
import { StaffJourneyRows } from './staff-journey-rows.js'

/** In the statement that reads the nodes: a version belongs to the state that was seen. */
const versions = sql<Partial<Record<string, number>>>`(
  SELECT json_object_agg(n.key, n.version) FROM journey_node n WHERE n.journey_id = j.id)`

const risks = sql<RiskRow[] | null>`(${sql.raw(openRisksJson)})`

const papersToCheck = sql<number>`(
  SELECT count(*)::int FROM paper r WHERE r.journey_id = j.id AND r.state = 'sent'
    AND EXISTS (SELECT FROM paper_page e WHERE e.paper_id = r.id))`

type Full = Answer<'GET /staff/journeys/:journeyId'>

/** One journey as staff see it: with what they may do, and why things were done. */
@Injectable()
export class StaffJourneyQuery {
  constructor(
    private readonly database: Database,
    private readonly rows: StaffJourneyRows,
    private readonly officers: Officers,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `journey.not_found`, also for journeys of other projects */
  async execute(by: StaffCaller, journeyId: string): Promise<Full> {
    const query = this.rows.matching(by, {}).where('j.id', '=', journeyId)
    const [row, history] = await Promise.all([
      this.rows
        .columns(query)
        .select(['j.homeId', 'h.officerName', 'h.officerPhoneCipher', versions.as('versions'), risks.as('risks')])
        .select(papersToCheck.as('papersToCheck'))
        .executeTakeFirst(),
      this.history(journeyId),
    ])
    if (!row) throw new DomainError('journey.not_found')
    const view = await this.rows.view(row, this.clock.today())
    const { template, records, today } = view
    const roles = rolesIn(by, row.projectId)
    const chart = new Map(presentNodes(view).map((node) => [node.key, node]))
    return {
      ...this.rows.present(row, view),
      homeId: row.homeId,
      projectId: row.projectId,
      officer: this.officers.of(row),
      risks: (row.risks ?? []).map(presentRisk),
      papersToCheck: row.papersToCheck,
      templateVersion: template.version,
      nodes: template.nodes.flatMap((node) => {
        const drawn = chart.get(node.key)
        if (!drawn) return []
        const lines = history.filter((line) => line.nodeKey === node.key).map((line) => presentHistory(line))
        const allowed = roles.flatMap((role) => allowedNodeActions(template, records, node.key, { today, role }))
        return [
          {
            ...presentNode(view, drawn, node, lines),
            allowedActions: [...new Set(allowed)],
            version: row.versions[node.key] ?? 0,
            optional: node.optional,
          },
        ]
      }),
      history: history.map((line) => ({
        ...presentHistory(line),
        reason: line.reason,
        bulkSize: line.bulkSize,
        nodeKey: line.nodeKey,
        nodeName: chart.get(line.nodeKey)?.name ?? line.nodeKey,
      })),
      today,
    }
  }

  private history(journeyId: string) {
    return this.database.kysely
      .selectFrom('journeyHistory')
      .select(['nodeKey', 'at', 'actorKind', 'actorName', 'action', 'onDate', 'reason', 'note', 'bulkSize'])
      .where('journeyId', '=', journeyId)
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .execute()
  }
}
