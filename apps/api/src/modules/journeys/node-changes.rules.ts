import type { CivilDate } from '@hub/kernel'
import type { NodeRecord, TemplateNode } from './journey.types.js'
import type { NodeInput } from './node-input.js'

/** Said to the buyer when an authority or a bank says no and staff have not written anything better yet. */
const AFTER_REFUSAL = '和服务官商量下一步'

/**
 * The record after an action that is allowed. Turn and next action fall back to the template's, because those of the
 * state before do not fit any more.
 */
export function changedRecord(record: NodeRecord, node: TemplateNode, input: NodeInput, on: CivilDate): NodeRecord {
  const base: NodeRecord = {
    ...record,
    note: input.note === undefined ? record.note : input.note,
    plannedOn: input.plannedOn === undefined ? record.plannedOn : input.plannedOn,
    received: receivedDocuments(record, input, on),
  }
  const turn = input.turn ?? node.actor
  const todo = input.todo ?? node.todo
  const dueOn = input.dueOn ?? null
  switch (input.action) {
    case 'complete':
      return { ...base, state: 'done', actualOn: on, turn: node.actor, todo: node.todo, dueOn: null }
    case 'skip':
      return { ...base, state: 'skipped', actualOn: null, turn: node.actor, todo: node.todo, dueOn: null }
    case 'refuse':
      return { ...base, state: 'refused', turn: input.turn ?? 'customer', todo: input.todo ?? AFTER_REFUSAL, dueOn }
    case 'retry':
      return { ...base, state: 'active', startedOn: on, turn, todo, dueOn }
    case 'reopen':
      return { ...base, state: 'active', actualOn: null, turn, todo, dueOn }
    case 'update':
      return {
        ...base,
        turn: input.turn ?? record.turn,
        todo: input.todo ?? record.todo,
        dueOn: input.dueOn === undefined ? record.dueOn : input.dueOn,
      }
  }
}

/** A document keeps the day it was first received. */
function receivedDocuments(record: NodeRecord, { received }: NodeInput, on: CivilDate): NodeRecord['received'] {
  if (received === undefined) return record.received
  return Object.fromEntries(received.map((key) => [key, record.received[key] ?? on]))
}
