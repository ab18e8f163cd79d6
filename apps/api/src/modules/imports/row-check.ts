import type { RowOutcome } from '@hub/contracts'
import { type Fault, headingOf, placedFault } from './cell-fault.js'
import type { Column } from './headings.rules.js'
import type { Found, KindRules, ImportRecord } from './kinds/import-kind.js'
import { type DisplayCells, pickCells, recordCells } from './record-cells.js'
import { diffRecord } from './record-diff.rules.js'

/** A row of the file beside what is on record. */
export interface ComparedRow {
  readonly outcome: RowOutcome
  readonly cells: DisplayCells
  readonly before: DisplayCells
  readonly faults: Fault[]
}

/** What the row would change, or why what is on record forbids it. */
export function compareRow(
  rules: KindRules,
  columns: readonly Column[],
  row: number,
  record: ImportRecord,
  { stored, fault }: Found,
): ComparedRow {
  const cells = recordCells(rules, record)
  if (fault) {
    const { field, message } = fault
    const placed = placedFault(row, headingOf(rules, columns, field), cells[field] ?? '', message)
    return { outcome: 'faulty', cells, before: {}, faults: [placed] }
  }
  const { outcome, changed } = diffRecord(stored, record)
  const before = stored && outcome === 'changed' ? pickCells(recordCells(rules, stored), changed) : {}
  return { outcome, cells, before, faults: [] }
}
