import { fieldsOf, needsReason, openDraft, type ActionDraft, type DraftField } from './action-draft.ts'
import type { JourneyNode, NodeActionBody } from './journey-types.ts'

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each) => b.includes(each))
}

/** The fields of the form that differ from what is stored; `on` and `reason` have nothing stored to differ from. */
export function changedFields(draft: ActionDraft, node: JourneyNode): DraftField[] {
  const stored = openDraft(node, draft.action, draft.on)
  return fieldsOf[draft.action].filter((field) => {
    if (field === 'received') return !sameSet(draft.received, stored.received)
    if (field === 'note' || field === 'todo' || field === 'reason') return draft[field].trim() !== stored[field]
    return draft[field] !== stored[field]
  })
}

/**
 * The request of a form. Only what was changed is sent, so that an action does not write back old values; an emptied
 * note or date is sent as null.
 */
export function actionRequest(draft: ActionDraft, node: JourneyNode): NodeActionBody {
  const changed = new Set(changedFields(draft, node))
  const body: NodeActionBody = { action: draft.action, version: node.version }
  const note = draft.note.trim()
  if (fieldsOf[draft.action].includes('on')) body.on = draft.on
  if (changed.has('reason')) body.reason = draft.reason.trim()
  if (changed.has('note')) body.note = note === '' ? null : note
  if (changed.has('turn')) body.turn = draft.turn
  if (changed.has('todo')) body.todo = draft.todo.trim()
  if (changed.has('dueOn')) body.dueOn = draft.dueOn
  if (changed.has('plannedOn')) body.plannedOn = draft.plannedOn
  if (changed.has('received')) body.received = draft.received
  return body
}

/** Why the form cannot be sent yet, by field; empty when it can. `form`: nothing was changed. */
export function draftFaults(draft: ActionDraft, node: JourneyNode): Partial<Record<DraftField | 'form', string>> {
  if (needsReason(draft.action) && draft.reason.trim() === '') return { reason: '请写明原因，同事会在改动记录里看到' }
  if (draft.action !== 'update') return {}
  if (draft.todo.trim() === '') return { todo: '请写下一步要做什么' }
  const touched = changedFields(draft, node).filter((field) => field !== 'reason')
  return touched.length === 0 ? { form: '还没有改动' } : {}
}
