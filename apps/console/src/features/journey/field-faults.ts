import type { ApiError } from '@hub/contracts/client'
import { fieldsOf, type ActionDraft, type DraftField } from './action-draft.ts'

/** The API's complaints by field of the form: `body.reason` or `reason` belongs to `reason`. */
export function fieldFaults(error: ApiError, draft: ActionDraft): Partial<Record<DraftField, string>> {
  const fields = fieldsOf[draft.action]
  if (error.code === 'node.date_invalid') {
    const day = (['on', 'plannedOn', 'dueOn'] as const).find((field) => fields.includes(field))
    return day ? { [day]: error.message } : {}
  }
  if (error.code === 'node.reason_required') return { reason: error.message }
  const entries = (error.body.issues ?? []).flatMap(({ path, message }) => {
    const field = fields.find((name) => path.split('.').includes(name))
    return field ? [[field, message]] : []
  })
  return Object.fromEntries(entries) as Partial<Record<DraftField, string>>
}
