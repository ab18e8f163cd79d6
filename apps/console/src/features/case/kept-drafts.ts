import type { StepDraft } from './step-draft.ts'

const drafts = new Map<string, StepDraft>()

/** What somebody has begun to write to a case: it waits while they look at another one. */
export function keptDraft(caseId: string): StepDraft {
  return drafts.get(caseId) ?? { words: '', promisedOn: null }
}

export function keepDraft(caseId: string, draft: StepDraft): void {
  if (draft.words === '' && draft.promisedOn === null) drafts.delete(caseId)
  else drafts.set(caseId, draft)
}
