import { addDays, type CivilDate, diffDays } from '@hub/kernel'
import { forecast, type JourneyTemplate, type NodeRecord, type TemplateNode } from '../journeys/index.js'
import type { PromisedHandover, RiskNode } from './risk.types.js'

/** The nodes that rules speak of. @param records in the order of the template, as in every function of this file. */
export function riskNodes({ nodes }: JourneyTemplate, records: readonly NodeRecord[]): RiskNode[] {
  return nodes.flatMap((node, index): RiskNode[] => {
    const record = records[index]
    if (record?.state !== 'active' && record?.state !== 'refused') return []
    const { key, name, scope, documents, usualDays, ifItFails } = node
    const { turn, todo, dueOn, plannedOn, startedOn, received } = record
    const missing = documents.filter((document) => document.from === 'customer' && !received[document.key])
    return [
      {
        ...{ key, name, scope, ifItFails, turn, todo, dueOn, plannedOn, startedOn },
        state: record.state === 'active' ? 'active' : 'refused',
        loan: node.stage === 'loan',
        usualMost: usualDays?.max ?? null,
        legalEnd: legalEnd(nodes, records, node),
        missing: missing.map((document) => document.name),
      },
    ]
  })
}

function legalEnd(
  nodes: readonly TemplateNode[],
  records: readonly NodeRecord[],
  { legalLimit }: TemplateNode,
): RiskNode['legalEnd'] {
  if (!legalLimit) return null
  const from = records[nodes.findIndex(({ key }) => key === legalLimit.from)]?.actualOn
  return from ? { on: addDays(from, legalLimit.days), days: legalLimit.days, source: legalLimit.source } : null
}

/**
 * The promise and from when on it will not be kept, if nothing else happens. The forecast is the later of a fixed day and
 * of today plus what is left, so two of them tell: one of today, and one of the day after the promise, when surely
 * what is left decides.
 */
export function promisedHandover(
  template: JourneyTemplate,
  records: readonly NodeRecord[],
  dueOn: CivilDate | null,
  today: CivilDate,
): PromisedHandover | null {
  const at = template.nodes.findIndex(({ milestone }) => milestone === 'handover')
  const [node, state] = [template.nodes[at], records[at]?.state]
  if (!dueOn || !node || state === 'done' || state === 'skipped') return null
  const expected = forecast(template, records, today).handoverOn
  if (expected === null) return null
  const promise = { nodeKey: node.key, dueOn }
  if (expected > dueOn) return { ...promise, lateFrom: today }
  const dayAfter = addDays(dueOn, 1)
  const left = diffDays(forecast(template, records, dayAfter).handoverOn ?? dayAfter, dayAfter)
  return { ...promise, lateFrom: addDays(dueOn, 1 - left) }
}
