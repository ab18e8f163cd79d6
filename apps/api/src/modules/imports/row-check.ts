import type { RowOutcome } from '@hub/contracts'
import { type Fault, headingOf, placedFault } from './cell-fault.js'
import type { Column } from './headings.rules.js'
import type { Found, KindRules, ImportRecord } from './kinds/kind-rules.js'
import { type DisplayCells, pickCells, recordCells } from './record-cells.js'
import { diffRecord, overwritten, type Overwrites } from './record-diff.rules.js'

/** A row of the file beside what is on record. */
export interface ComparedRow {
  readonly outcome: RowOutcome
  readonly cells: DisplayCells
  readonly before: DisplayCells
  readonly faults: Fault[]
  readonly overwrites: Overwrites
}

/** What the row would change, or why what is on record forbids it. */
export function compareRow(
  rules: KindRules,
  columns: readonly Column[],
  row: number,
  { record, cells }: { record: ImportRecord; cells: DisplayCells },
  { stored, fault }: Found,
): ComparedRow {
  if (fault) {
    const { field, message } = fault
    const placed = placedFault(row, headingOf(rules, columns, field), cells[field] ?? '', message)
    return { outcome: 'faulty', cells, before: {}, faults: [placed], overwrites: null }
  }
  const { outcome, changed } = diffRecord(stored, record)
  const before = stored && outcome === 'changed' ? pickCells(recordCells(rules, stored), changed) : {}
  return { outcome, cells, before, faults: [], overwrites: overwritten(stored, changed) }
}
