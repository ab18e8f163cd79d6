import type { CivilDate } from '@hub/kernel'
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
 * Writes dates that another system knows into a journey: a dated node is done, and so is everything before it. What has
 * no date of its own keeps none rather than an invented one; what is optional counts as not needed. Repeating it changes
 * nothing. Dates of nodes that this template does not have are left out.
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
  const implied = new Set<string>()
  for (const { key } of template.nodes) {
    if (dates[key] !== undefined) for (const before of ancestors.get(key) ?? []) implied.add(before)
  }

  const planned = (record: NodeRecord, { milestone, key }: TemplateNode): NodeRecord =>
    milestone !== 'handover' || handoverDueOn === null || handoverDueOn === record.plannedOn || confirmed.has(key)
      ? record
      : { ...record, plannedOn: handoverDueOn }

  const differences: DateDifference[] = []
  const written = template.nodes.flatMap((node, index): NodeRecord[] => {
    const record = records[index]
    if (record === undefined) return []
    const given = dates[node.key]
    if (given === undefined) return [planned(implied.has(node.key) ? finishedBefore(record, node) : record, node)]
    if (record.state === 'done' && record.actualOn === given) return [record]
    if (!confirmed.has(node.key)) return [finished(record, node, given)]
    differences.push({ key: node.key, recorded: record.actualOn, given })
    return [record]
  })
  const settled = settle(template, written, today).records
  return { changed: settled.filter((next, index) => next !== records[index]), differences }
}

function finishedBefore(record: NodeRecord, node: TemplateNode): NodeRecord {
  if (record.state === 'done' || record.state === 'skipped') return record
  return node.optional ? { ...finished(record, node, null), state: 'skipped' } : finished(record, node, null)
}

function finished(record: NodeRecord, { actor, todo }: TemplateNode, actualOn: CivilDate | null): NodeRecord {
  return { ...record, state: 'done', actualOn, turn: actor, todo, dueOn: null }
}
