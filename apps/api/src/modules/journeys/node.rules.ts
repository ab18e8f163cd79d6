import type { NodeAction } from '@hub/contracts/vocabulary'
import { allowedActions, decide } from '@hub/kernel'
import type { CivilDate } from '@hub/kernel'
import { graphOf, inTemplateOrder } from './journey-graph.js'
import type { JourneyTemplate, NodeRecord, TemplateNode } from './journey.types.js'
import { changedRecord } from './node-changes.rules.js'
import type { NodeContext, NodeInput, NodeRefusal } from './node-input.js'
import { latestDates, settle } from './node-settling.rules.js'
import { nodeTable } from './node-table.js'

/** The records to save: the node itself and those unlocked or locked by it. Or why nothing happens. */
export type NodeOutcome =
  | { readonly allowed: true; readonly changed: NodeRecord[] }
  | { readonly allowed: false; readonly refusal: NodeRefusal }

/** Applies one action of staff to a journey. Pure: the caller saves what changed, and the history beside it. */
export function applyNodeAction(
  template: JourneyTemplate,
  nodes: readonly NodeRecord[],
  input: NodeInput,
  context: NodeContext,
): NodeOutcome {
  const records = inTemplateOrder(template, nodes)
  const position = graphOf(template).position.get(input.key)
  const record = position === undefined ? undefined : records[position]
  const node = position === undefined ? undefined : template.nodes[position]
  if (position === undefined || record === undefined || node === undefined) return refused('unknown-node')

  const decision = decide(nodeTable, input.action, record.state, context.role)
  if (!decision.allowed) return refused(decision.refusal)
  const on = input.on ?? context.today
  const after = latestDates(template, records)[position] ?? null
  const refusal = inputRefusal(node, record, input) ?? dateRefusal(input, on, after, context.today)
  if (refusal !== undefined) return refused(refusal)

  const acted = records.with(position, changedRecord(record, node, input, on))
  const { records: settled, stranded } = settle(template, acted, on)
  if (stranded.length > 0) return refused('dependent-finished')
  return { allowed: true, changed: settled.filter((next, index) => next !== records[index]) }
}

/** What a role may do with a node now; exactly the actions that {@link applyNodeAction} accepts with good input. */
export function allowedNodeActions(
  template: JourneyTemplate,
  nodes: readonly NodeRecord[],
  key: string,
  context: NodeContext,
): NodeAction[] {
  const state = nodes.find((record) => record.key === key)?.state
  if (state === undefined) return []
  return allowedActions(nodeTable, state, context.role).filter((action): action is NodeAction => {
    if (action === 'unlock' || action === 'lock') return false
    return applyNodeAction(template, nodes, { key, action, reason: '-' }, context).allowed
  })
}

function inputRefusal(node: TemplateNode, record: NodeRecord, input: NodeInput): NodeRefusal | undefined {
  if (input.action === 'skip' && !node.optional) return 'not-optional'
  const needsReason = input.action === 'skip' || input.action === 'refuse' || input.action === 'reopen'
  if (needsReason && !hasReason(input)) return 'reason-required'
  if (input.received?.some((key) => !node.documents.some((document) => document.key === key)) === true) {
    return 'unknown-document'
  }
  return input.action === 'update' && !mayUpdate(record, input) ? 'not-allowed-now' : undefined
}

/**
 * Words and documents may be added at any time, since a receipt often comes after the fact. A plan may be made until the
 * node is finished; a turn and a next action exist only while it runs.
 */
function mayUpdate({ state }: NodeRecord, { turn, todo, dueOn, plannedOn }: NodeInput): boolean {
  if (state === 'active' || state === 'refused') return true
  const running = turn !== undefined || todo !== undefined || dueOn !== undefined
  return !running && (state === 'locked' || plannedOn === undefined)
}

function dateRefusal(
  input: NodeInput,
  on: CivilDate,
  after: CivilDate | null,
  today: CivilDate,
): NodeRefusal | undefined {
  if (on > today) return 'date-in-future'
  const early = after !== null && on < after && (input.action === 'complete' || input.action === 'retry')
  return early && !hasReason(input) ? 'date-before-dependency' : undefined
}

function hasReason({ reason }: NodeInput): boolean {
  return reason !== undefined && reason.trim() !== ''
}

function refused(refusal: NodeRefusal): NodeOutcome {
  return { allowed: false, refusal }
}
