import type { Actor, NodeAction } from '@hub/contracts/vocabulary'
import type { JourneyNode } from './journey-types.ts'

/** What stands in the form of one node. Days are `YYYY-MM-DD`; texts may have blanks around them. */
export interface ActionDraft {
  action: NodeAction
  on: string
  reason: string
  note: string
  turn: Actor
  todo: string
  dueOn: string | null
  plannedOn: string | null
  received: string[]
}

export type DraftField = Exclude<keyof ActionDraft, 'action'>

/** The fields that each action offers, in the order of the form. */
export const fieldsOf: Record<NodeAction, readonly DraftField[]> = {
  complete: ['on', 'received', 'note', 'reason'],
  skip: ['reason', 'note'],
  refuse: ['on', 'reason', 'note'],
  retry: ['on', 'note', 'reason'],
  reopen: ['reason', 'note'],
  update: ['turn', 'todo', 'dueOn', 'plannedOn', 'received', 'note', 'reason'],
}

const needReason: readonly NodeAction[] = ['skip', 'refuse', 'reopen']

export function needsReason(action: NodeAction): boolean {
  return needReason.includes(action)
}

/** The form as it opens: what is stored now, and today as the day it happened. */
export function openDraft(node: JourneyNode, action: NodeAction, today: string): ActionDraft {
  return {
    action,
    on: today,
    reason: '',
    note: node.note ?? '',
    turn: node.turn,
    todo: node.todo,
    dueOn: node.dueOn,
    plannedOn: node.plannedOn,
    received: node.documents.filter(({ receivedOn }) => receivedOn !== null).map(({ key }) => key),
  }
}

/** The action whose form stands open by itself: finishing what runs, taking up again what was refused. */
export function likelyAction(allowed: readonly NodeAction[]): NodeAction | undefined {
  const order: readonly NodeAction[] = ['complete', 'retry', 'update']
  return order.find((action) => allowed.includes(action))
}
