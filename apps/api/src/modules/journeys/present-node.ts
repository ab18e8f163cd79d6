import { type Answer, nodeActionLabels, type NodeAction } from '@hub/contracts'
import { formatMonthDay, civilDate } from '@hub/kernel'
import type { TemplateNode } from './journey.types.js'
import { legalEnd } from './legal-end.rules.js'
import type { ChartNode, JourneyView } from './present-journey.js'

export type NodeDetail = Answer<'GET /homes/:homeId/journey/nodes/:nodeKey'>['node']
type HistoryEntry = NodeDetail['history'][number]

export interface HistoryRow {
  readonly at: Date | string
  readonly actorKind: string
  readonly actorName: string
  readonly action: string
  readonly onDate: string | null
  readonly note: string | null
}

export function presentNode(
  view: JourneyView,
  chart: ChartNode,
  node: TemplateNode,
  history: readonly HistoryEntry[],
): NodeDetail {
  const { template, records } = view
  const record = records.find(({ key }) => key === node.key)
  return {
    ...chart,
    meaning: node.meaning,
    ifItFails: node.ifItFails,
    clauses: [...node.clauses],
    documents: node.documents.map((document) => ({ ...document, receivedOn: record?.received[document.key] ?? null })),
    startedOn: record?.startedOn ?? null,
    usualDays: node.usualDays && { ...node.usualDays },
    legalLimit: legalLimit(view, node),
    waitsFor: node.dependsOn.flatMap((key) => {
      const before = template.nodes.findIndex((other) => other.key === key)
      const state = records[before]?.state
      return state === 'done' || state === 'skipped' ? [] : [template.nodes[before]?.name ?? key]
    }),
    history: [...history],
  }
}

function legalLimit(view: JourneyView, node: TemplateNode): NodeDetail['legalLimit'] {
  if (!node.legalLimit) return null
  const { days, source } = node.legalLimit
  return { days, source, endsOn: legalEnd(view, node) }
}

/** A line of history in words, as the customer reads it. */
export function presentHistory(row: HistoryRow): HistoryEntry {
  const done = nodeActionLabels[row.action as NodeAction]
  const on = row.onDate ? `，${formatMonthDay(civilDate(row.onDate))}` : ''
  return {
    at: new Date(row.at).toISOString(),
    by: row.actorKind === 'import' ? `导入 · ${row.actorName}` : row.actorName,
    words: `${done}${on}`,
    note: row.note,
  }
}
