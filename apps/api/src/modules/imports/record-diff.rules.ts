import type { RowOutcome } from '@hub/contracts/vocabulary'
import type { CellValue, ImportRecord } from './kinds/kind-rules.js'

export interface RecordDiff {
  outcome: Exclude<RowOutcome, 'faulty'>
  /** Fields that get another value; for a new record, those that say something. */
  changed: string[]
}

/** What the file would change. An empty cell (`null`) changes nothing, so a file may never clear a field. */
export function diffRecord(before: ImportRecord | null, after: ImportRecord): RecordDiff {
  const fields = Object.keys(after)
  const changed = fields.filter((field) => after[field] !== null && after[field] !== before?.[field])
  if (before === null) return { outcome: 'new', changed }
  return { outcome: changed.length > 0 ? 'changed' : 'same', changed }
}

/** The record as it will be stored: what the file says, else what was there. */
export function mergeRecord(before: ImportRecord | null, after: ImportRecord): ImportRecord {
  if (before === null) return after
  const said = Object.fromEntries(Object.entries(after).filter(([, value]) => value !== null))
  return { ...after, ...before, ...said }
}

/** What a row would overwrite, by field; null where it would be new. */
export type Overwrites = Readonly<Record<string, CellValue | null>> | null

export function overwritten(before: ImportRecord | null, changed: readonly string[]): Overwrites {
  return before && Object.fromEntries(changed.map((field) => [field, before[field] ?? null]))
}

/**
 * Whether writing a row would do something else than was shown when it was checked. Where exactly what the file says has
 * come about meanwhile, or a part of it, nothing is lost.
 */
export function hasMoved(seen: Overwrites, stored: ImportRecord | null, record: ImportRecord): boolean {
  if (stored === null) return seen !== null
  const { changed } = diffRecord(stored, record)
  return changed.some((field) => seen === null || !(field in seen) || seen[field] !== (stored[field] ?? null))
}
