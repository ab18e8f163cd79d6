import type { CivilDate } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.js'
import { JourneyTemplates, nodeRecords } from '../journeys/index.js'
import { type OpenItem, OpenItems } from '../money/index.js'
import { type PaperAtHand, PapersAtHand } from '../papers/index.js'
import { promisedHandover, riskNodes } from './journey-facts.js'
import type { OpenRisk } from './risk-changes.rules.js'
import type { OpenPayment, RiskFacts } from './risk.types.js'

/** A journey as the evaluation needs it. */
export interface JourneyFacts extends RiskFacts {
  readonly journeyId: string
  readonly projectId: string
  /** False once the purchase has ended: then nothing is at risk any more. */
  readonly running: boolean
  /** The open risks of rules; those of broadcasts too once the purchase has ended. */
  readonly open: readonly OpenRisk[]
}

/** Without names of columns, which would be most of what is sent. */
type NodeTuple = readonly [
  key: string,
  state: string,
  turn: string | null,
  todo: string | null,
  dueOn: string | null,
  plannedOn: string | null,
  startedOn: string | null,
  actualOn: string | null,
  received: Record<string, string> | null,
]

interface Row {
  readonly id: string
  readonly projectId: string
  readonly templateId: string
  readonly running: boolean
  readonly handoverDueOn: CivilDate | null
  readonly nodes: NodeTuple[] | null
  readonly open: OpenRisk[] | null
}

const openRisks = sql`(
  SELECT json_agg(json_build_object('id', r.id, 'ruleKey', r.rule_key, 'subject', r.subject, 'nodeKey', r.node_key,
    'severity', r.severity, 'title', r.title, 'means', r.means, 'action', r.action, 'actor', r.actor,
    'deadline', r.deadline))
  FROM risk r WHERE r.journey_id = j.id AND r.ended_at IS NULL
    AND (r.rule_key <> 'broadcast' OR s.status <> 'active'))`

/** The customer's own; what banks pay out is their business. */
function ownPayment({ itemId, payer, purpose, name, rest, dueOn }: OpenItem): OpenPayment[] {
  return payer === 'customer' && dueOn ? [{ id: itemId, purpose, name, left: rest, dueOn }] : []
}

/** A few statements for many journeys, with the columns that rules look at and no others. */
@Injectable()
export class RiskFactsQuery {
  constructor(
    private readonly templates: JourneyTemplates,
    private readonly openItems: OpenItems,
    private readonly papersAtHand: PapersAtHand,
  ) {}

  async of(tx: Tx, journeyIds: readonly string[], today: CivilDate): Promise<JourneyFacts[]> {
    const { rows } = await sql<Row>`
      SELECT j.id, j.project_id, j.template_id, s.status = 'active' AS running, s.handover_due_on,
        ${openRisks} AS open,
        (SELECT json_agg(json_build_array(n.key, n.state, n.turn, n.todo, n.due_on, n.planned_on, n.started_on,
            n.actual_on, CASE WHEN n.state IN ('active', 'locked') THEN n.received END))
          FROM journey_node n WHERE n.journey_id = j.id) AS nodes
      FROM journey j JOIN purchase s ON s.id = j.purchase_id
      WHERE j.id = ANY(${journeyIds}::uuid[])
      ORDER BY j.id`.execute(tx)
    const items = Map.groupBy(await this.openItems.ofJourneys(journeyIds, tx), ({ journeyId }) => journeyId)
    const papers = Map.groupBy(await this.papersAtHand.ofJourneys(journeyIds, tx), ({ journeyId }) => journeyId)
    return Promise.all(rows.map((row) => this.facts(tx, row, items.get(row.id) ?? [], papers.get(row.id) ?? [], today)))
  }

  private async facts(
    tx: Tx,
    row: Row,
    items: readonly OpenItem[],
    papers: readonly PaperAtHand[],
    today: CivilDate,
  ): Promise<JourneyFacts> {
    const template = await this.templates.byId(row.templateId, tx)
    const nodes = (row.nodes ?? []).map(
      ([key, state, turn, todo, dueOn, plannedOn, startedOn, actualOn, received]) => ({
        ...{ key, state, turn, todo, dueOn, plannedOn, startedOn, actualOn, received },
        note: null,
      }),
    )
    const records = nodeRecords(template, nodes)
    return {
      journeyId: row.id,
      projectId: row.projectId,
      running: row.running,
      nodes: riskNodes(template, records, papers),
      handover: promisedHandover(template, records, row.handoverDueOn, today),
      payments: items.flatMap(ownPayment),
      open: row.open ?? [],
    }
  }
}
