import { addDays, type CivilDate, diffDays } from '@hub/kernel'
import { forecast, type JourneyTemplate, type NodeRecord, type TemplateNode } from '../journeys/index.js'
import type { PaperAtHand } from '../papers/index.js'
import type { PromisedHandover, RiskNode } from './risk.types.js'

/**
 * The nodes that rules speak of: those that run or were refused, and those that come next where a day or a paper says so.
 *
 * @param records in the order of the template, as in every function of this file.
 * @param papers those of this journey.
 */
export function riskNodes(
  { nodes }: JourneyTemplate,
  records: readonly NodeRecord[],
  papers: readonly PaperAtHand[] = [],
): RiskNode[] {
  return nodes.flatMap((node, index): RiskNode[] => {
    const record = records[index]
    const own = papers.filter(({ nodeKey }) => nodeKey === node.key)
    const state = record && standing(nodes, records, node, record, own.length > 0)
    if (!state) return []
    const { key, name, scope, documents, usualDays, ifItFails } = node
    const { turn, todo, dueOn, plannedOn, startedOn, received } = record
    const customers = documents.filter((document) => document.from === 'customer')
    const at = (documentKey: string) => own.find((paper) => paper.documentKey === documentKey)
    return [
      {
        ...{ key, name, scope, ifItFails, turn, todo, dueOn, plannedOn, startedOn, state },
        loan: node.stage === 'loan',
        usualMost: usualDays?.max ?? null,
        legalEnd: legalEnd(nodes, records, node),
        missing: customers
          .filter((document) => !received[document.key] && at(document.key)?.state !== 'sent')
          .map((document) => document.name),
        expiring: customers.flatMap((document) => {
          const paper = at(document.key)
          const until = paper?.state === 'accepted' ? paper.expiresOn : null
          return until ? [{ key: document.key, name: document.name, expiresOn: until }] : []
        }),
      },
    ]
  })
}

function standing(
  nodes: readonly TemplateNode[],
  records: readonly NodeRecord[],
  { dependsOn }: TemplateNode,
  { state, dueOn }: NodeRecord,
  hasPapers: boolean,
): RiskNode['state'] | null {
  if (state === 'active' || state === 'refused') return state
  if (state !== 'locked' || (dueOn === null && !hasPapers)) return null
  const before = dependsOn.map((key) => records[nodes.findIndex((node) => node.key === key)]?.state)
  return before.every((each) => each === 'done' || each === 'skipped' || each === 'active') ? 'next' : null
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
