import { purposeOf } from './plan.rules.js'
import type { PlanItemInput } from './plan.types.js'

/** An item as stored. */
export interface StoredPlanItem extends Omit<PlanItemInput, 'purpose'> {
  readonly purpose: NonNullable<PlanItemInput['purpose']>
  /** Corrected or taken off by staff: a file does not change it. */
  readonly confirmed: boolean
}

/** `kept`: the file says something else, but staff have confirmed what is stored. */
export interface PlanItemMatch {
  readonly outcome: 'new' | 'changed' | 'same' | 'kept'
  readonly stored: StoredPlanItem | null
}

/** What recording the item would do. */
export function matchPlanItem(item: PlanItemInput, stored: StoredPlanItem | null): PlanItemMatch {
  if (!stored) return { outcome: 'new', stored }
  const same =
    item.name === stored.name &&
    item.amount === stored.amount &&
    item.payer === stored.payer &&
    (item.purpose ?? purposeOf(item.name)) === stored.purpose &&
    item.dueOn === stored.dueOn &&
    item.dueNode === stored.dueNode &&
    item.dueDays === stored.dueDays
  if (same) return { outcome: 'same', stored }
  return { outcome: stored.confirmed ? 'kept' : 'changed', stored }
}
