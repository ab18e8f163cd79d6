import type { ImportField, RowOutcome } from '@hub/contracts/vocabulary'
import { defaultSaleKind, type SalesRecord } from './sales-record.js'

export interface RecordDiff {
  outcome: Exclude<RowOutcome, 'faulty'>
  /** Fields that get another value; for a new record, those that say something. */
  changed: ImportField[]
}

/** What the file would change. An empty cell (`null`) changes nothing, so a file may never clear a field. */
export function diffRecord(before: SalesRecord | null, after: SalesRecord): RecordDiff {
  const fields = Object.keys(after) as ImportField[]
  const changed = fields.filter((field) => after[field] !== null && after[field] !== before?.[field])
  if (before === null) return { outcome: 'new', changed }
  return { outcome: changed.length > 0 ? 'changed' : 'same', changed }
}

/** The record as it will be stored: what the file says, else what was there, else the defaults of a new one. */
export function mergeRecord(before: SalesRecord | null, after: SalesRecord): SalesRecord {
  const said = Object.fromEntries(Object.entries(after).filter(([, value]) => value !== null)) as Partial<SalesRecord>
  const merged = { ...after, ...before, ...said }
  return { ...merged, saleKind: merged.saleKind ?? defaultSaleKind }
}
