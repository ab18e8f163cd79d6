import { openDraft, type ActionDraft } from './action-draft.ts'
import type { JourneyNode } from './journey-types.ts'

/** What was typed, with the node as it was when typing began: only its version may be overwritten. */
export interface KeptDraft {
  draft: ActionDraft
  base: JourneyNode
}

/**
 * Moves a form onto a newer state of its node: what the person changed stays, everything else takes the new values, so
 * that saving does not undo what a colleague has changed meanwhile.
 */
export function rebaseDraft({ draft, base }: KeptDraft, node: JourneyNode): KeptDraft {
  const before = openDraft(base, draft.action, draft.on)
  const after = openDraft(node, draft.action, draft.on)
  const keep = <F extends keyof ActionDraft>(field: F): ActionDraft[F] =>
    JSON.stringify(draft[field]) === JSON.stringify(before[field]) ? after[field] : draft[field]
  return {
    base: node,
    draft: {
      ...draft,
      note: keep('note'),
      turn: keep('turn'),
      todo: keep('todo'),
      dueOn: keep('dueOn'),
      plannedOn: keep('plannedOn'),
      received: keep('received'),
    },
  }
}
