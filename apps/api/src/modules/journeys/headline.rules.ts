import { actorLabels } from '@hub/contracts/vocabulary'
import type { JourneyTemplate, NodeRecord, TemplateNode } from './journey.types.js'

/** A running node with its words. */
export interface RunningNode {
  readonly node: TemplateNode
  readonly record: NodeRecord
}

/**
 * Running and refused nodes, the most urgent first: the buyer's own, then what was refused, then the home before the
 * building, then by due date, then in the order of the journey.
 * @param records in the order of the template.
 */
export function runningNodes({ nodes }: JourneyTemplate, records: readonly NodeRecord[]): RunningNode[] {
  return nodes
    .flatMap((node, index): RunningNode[] => {
      const record = records[index]
      return record?.state === 'active' || record?.state === 'refused' ? [{ node, record }] : []
    })
    .sort((a, b) => urgency(a) - urgency(b) || byDueDate(a.record, b.record))
}

function urgency({ node, record }: RunningNode): number {
  const others = record.turn === 'customer' ? 0 : 4
  return others + (record.state === 'refused' ? 0 : 1) + (node.scope === 'home' ? 0 : 2)
}

function byDueDate(a: NodeRecord, b: NodeRecord): number {
  if (a.dueOn === b.dueOn) return 0
  if (a.dueOn === null) return 1
  return b.dueOn === null || a.dueOn < b.dueOn ? -1 : 1
}

/** What a page or a list calls "now": the home's own running nodes; the building's only while the home has none. */
export function currentNodes(template: JourneyTemplate, records: readonly NodeRecord[]): RunningNode[] {
  const running = runningNodes(template, records)
  const own = running.filter(({ node }) => node.scope === 'home')
  return own.length > 0 ? own : running
}

/** One sentence that answers "what is happening, and do I have to do something?". */
export function headline(template: JourneyTemplate, records: readonly NodeRecord[]): string {
  const ownLeft = template.nodes.some(({ scope }, index) => scope === 'home' && isOpen(records[index]))
  if (!ownLeft) return '全部办完了，产证已办好'
  const [first] = runningNodes(template, records)
  if (first === undefined) return '暂时没有要办的事'
  const { node, record } = first
  const what = record.state === 'refused' ? `${node.shortName}没有通过` : node.now
  if (record.turn !== 'customer')
    return `${what}，${actorLabels[record.turn]}在${record.state === 'refused' ? '跟进' : '办'}`
  return `${what}，等您${record.todo}`
}

function isOpen(record: NodeRecord | undefined): boolean {
  return record !== undefined && record.state !== 'done' && record.state !== 'skipped'
}
