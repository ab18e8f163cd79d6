import type { CivilDate } from '@hub/kernel'
import type { JourneyTemplate, NodeRecord, TemplateNode } from './journey.types.js'
import { ancestorsOf } from './template-order.rules.js'

/**
 * Finishes everything before the named nodes: what lies behind a thing that has happened has happened too. What is
 * finished so keeps no day rather than an invented one; what is optional counts as not needed.
 * @param records in the order of the template.
 */
export function finishBefore(
  template: JourneyTemplate,
  records: readonly NodeRecord[],
  keys: readonly string[],
): NodeRecord[] {
  const ancestors = ancestorsOf(template.nodes)
  const implied = new Set(keys.flatMap((key) => [...(ancestors.get(key) ?? [])]))
  return records.map((record, index) => {
    const node = template.nodes[index]
    if (!node || !implied.has(record.key) || !isOpen(record)) return record
    return node.optional ? { ...finished(record, node, null), state: 'skipped' } : finished(record, node, null)
  })
}

/** The record of a node that was done on a day, or on one that nobody knows. */
export function finished(record: NodeRecord, { actor, todo }: TemplateNode, actualOn: CivilDate | null): NodeRecord {
  return { ...record, state: 'done', actualOn, turn: actor, todo, dueOn: null }
}

/** Whether a node is still ahead of the buyer. */
export function isOpen({ state }: NodeRecord): boolean {
  return state !== 'done' && state !== 'skipped'
}
