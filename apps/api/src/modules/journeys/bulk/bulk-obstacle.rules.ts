import type { BulkObstacle } from '@hub/contracts'
import type { NodeRecord } from '../journey.types.js'
import type { NodeInput, NodeRefusal } from '../node-input.js'

/** Whether a change would leave the node as it is: then nobody needs to be told, and nothing is written. */
export function isSoAlready(record: NodeRecord, { action, plannedOn, note }: NodeInput): boolean {
  if (action === 'complete') return record.state === 'done'
  const samePlan = plannedOn === undefined || plannedOn === record.plannedOn
  return samePlan && (note === undefined || note === record.note)
}

/** A refusal of the node's rules in the words of a change of many homes, where no reason lifts it. */
export function obstacleOf(refusal: NodeRefusal, { state }: NodeRecord): BulkObstacle {
  switch (refusal) {
    case 'unknown-node':
    case 'unknown-document':
      return 'no_such_node'
    case 'not-yours':
      return 'not_yours'
    case 'date-in-future':
      return 'day_in_future'
    case 'date-before-dependency':
    case 'reason-required':
      return 'day_too_early'
    case 'not-allowed-now':
    case 'not-optional':
    case 'dependent-finished':
      return ofState[state]
  }
}

const ofState: Record<NodeRecord['state'], BulkObstacle> = {
  locked: 'waiting',
  active: 'waiting',
  refused: 'refused',
  skipped: 'skipped',
  done: 'finished',
}
