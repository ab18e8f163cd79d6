import type { CivilDate } from '@hub/kernel'
import { finishBefore, finished, isOpen } from './implied-nodes.rules.js'
import { inTemplateOrder } from './journey-graph.js'
import type { JourneyTemplate, NodeRecord, TemplateNode } from './journey.types.js'
import { settle } from './node-settling.rules.js'
import { ancestorsOf } from './template-order.rules.js'

/** A date in a file that contradicts one which staff have confirmed: theirs wins, and they read the difference. */
export interface DateDifference {
  readonly key: string
  readonly recorded: CivilDate | null
  readonly given: CivilDate
}

/** What another system knows of a journey. */
export interface KnownDates {
  /** Day each node was done, by node key; in the past (the import's preview has checked that). */
  readonly done: Readonly<Partial<Record<string, CivilDate>>>
  /** The day the contract promises the handover. */
  readonly handoverDueOn: CivilDate | null
}

/** What an import changes, and what it must not. */
export interface RecordedDates {
  readonly changed: NodeRecord[]
  readonly differences: DateDifference[]
}

/**
 * Writes dates that another system knows into a journey: a dated node is done, and so is everything before it. Repeating
 * it changes nothing. Dates of nodes that this template does not have are left out. What staff have confirmed stays, and
 * so does what depends on a node of which they say that it has not happened.
 * @param confirmed keys of the nodes whose date staff have confirmed.
 */
export function recordKnownDates(
  template: JourneyTemplate,
  nodes: readonly NodeRecord[],
  { done: dates, handoverDueOn }: KnownDates,
  confirmed: ReadonlySet<string>,
  today: CivilDate,
): RecordedDates {
  const records = inTemplateOrder(template, nodes)
  const ancestors = ancestorsOf(template.nodes)
  const denied = new Set(records.filter((record) => isOpen(record) && confirmed.has(record.key)).map(({ key }) => key))

  const differences: DateDifference[] = []
  const applied: string[] = []
  const written = template.nodes.flatMap((node, index): NodeRecord[] => {
    const record = records[index]
    if (record === undefined) return []
    const given = dates[node.key]
    if (given === undefined) return [withPlan(record, node, confirmed.has(node.key) ? null : handoverDueOn)]
    const isDenied = [node.key, ...(ancestors.get(node.key) ?? [])].some((key) => denied.has(key))
    const isKnown = record.state === 'done' && record.actualOn === given
    if (isDenied || (confirmed.has(node.key) && !isKnown)) {
      differences.push({ key: node.key, recorded: record.actualOn, given })
      return [record]
    }
    applied.push(node.key)
    return [isKnown ? record : finished(record, node, given)]
  })
  const settled = settle(template, finishBefore(template, written, applied), today).records
  return { changed: settled.filter((next, index) => next !== records[index]), differences }
}

/** The contract's day is the plan of the handover. */
function withPlan(record: NodeRecord, { milestone }: TemplateNode, plannedOn: CivilDate | null): NodeRecord {
  if (milestone !== 'handover' || plannedOn === null || plannedOn === record.plannedOn) return record
  return { ...record, plannedOn }
}
