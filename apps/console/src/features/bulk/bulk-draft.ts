import type { Result, Sent } from '@hub/contracts'
import type { BulkAction } from '@hub/contracts/vocabulary'

export type BulkIntent = Sent<'POST /staff/journeys/bulk/preview'>['body']
export type BulkPreview = Result<'POST /staff/journeys/bulk/preview'>
export type BulkOutcome = Result<'POST /staff/journeys/bulk/changes'>
export type BulkNode = Result<'POST /staff/journeys/bulk/nodes'>['items'][number]
export type Selection = BulkIntent['selection']

/** What stands in the form. Days are `YYYY-MM-DD`. */
export interface BulkDraft {
  nodeKey: string | null
  action: BulkAction
  /** Null: today. */
  on: string | null
  plannedOn: string | null
  note: string
  reason: string
}

export const emptyDraft: BulkDraft = {
  ...{ nodeKey: null, action: 'complete', on: null, plannedOn: null, note: '', reason: '' },
}

/** What the form asks for, or what is still missing in words. Texts that were left empty change nothing. */
export function intentOf(draft: BulkDraft, selection: Selection): BulkIntent | string {
  const { nodeKey, action, on, plannedOn } = draft
  const note = draft.note.trim()
  if (nodeKey === null) return '请选择节点'
  const said = { selection, nodeKey, action, ...(note === '' ? {} : { note }) }
  if (action === 'complete') return on === null ? said : { ...said, on }
  if (plannedOn === null && note === '') return '请填写计划日期或给客户的说明'
  return plannedOn === null ? said : { ...said, plannedOn }
}
