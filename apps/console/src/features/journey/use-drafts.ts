import type { NodeAction } from '@hub/contracts/vocabulary'
import { useState } from 'react'
import { likelyAction, openDraft, type ActionDraft } from './action-draft.ts'
import { changedFields } from './action-request.ts'
import { rebaseDraft, type KeptDraft } from './rebase-draft.ts'
import type { Journey, JourneyNode } from './journey-types.ts'

/**
 * What was typed, by node: going to another node and back keeps it. A node without an entry shows its stored values.
 */
export function useDrafts({ nodes, today }: Journey) {
  const [drafts, setDrafts] = useState<Record<string, KeptDraft>>({})
  const set = (key: string, kept: KeptDraft): void => {
    setDrafts((before) => ({ ...before, [key]: kept }))
  }
  const draftOf = (node: JourneyNode): KeptDraft | null => {
    const action = likelyAction(node.allowedActions)
    return drafts[node.key] ?? (action ? { draft: openDraft(node, action, today), base: node } : null)
  }
  return {
    draftOf,
    change: (node: JourneyNode, change: Partial<ActionDraft>): void => {
      const kept = draftOf(node)
      if (kept) set(node.key, { ...kept, draft: { ...kept.draft, ...change } })
    },
    /** Another action takes along what was written for people. */
    choose: (node: JourneyNode, action: NodeAction): void => {
      const kept = draftOf(node) ?? { draft: openDraft(node, action, today), base: node }
      set(node.key, { ...kept, draft: { ...kept.draft, action } })
    },
    /** Takes a colleague's changes under what was typed. */
    rebase: (node: JourneyNode): void => {
      const kept = drafts[node.key]
      if (kept) set(node.key, rebaseDraft(kept, node))
    },
    drop: (key: string): void => {
      setDrafts((before) => Object.fromEntries(Object.entries(before).filter(([each]) => each !== key)))
    },
    isOpened: (key: string): boolean => key in drafts,
    unsaved: nodes
      .filter(({ key }) => {
        const kept = drafts[key]
        return kept !== undefined && (changedFields(kept.draft, kept.base).length > 0 || kept.draft.on !== today)
      })
      .map(({ key }) => key),
  }
}

export type Drafts = ReturnType<typeof useDrafts>
