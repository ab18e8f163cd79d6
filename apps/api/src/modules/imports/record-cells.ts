import { maskCell } from './cell-fault.js'
import { cellText } from './cells/cell-text.js'
import type { Column } from './headings.rules.js'
import type { KindRules, ImportRecord } from './kinds/kind-rules.js'
import type { Cell } from './reading/table.js'

/** Cells as the preview shows them, by field; fields that say nothing are left out. */
export type DisplayCells = Record<string, string>

/** Personal data masked, money as `¥1,280,000.00`, areas as `89.35`, dates as `YYYY-MM-DD`. */
export function recordCells(rules: KindRules, record: ImportRecord): DisplayCells {
  const cells: DisplayCells = {}
  for (const [key, field] of Object.entries(rules.fields)) {
    const value = record[key] ?? null
    if (value !== null) cells[key] = field.show ? field.show(value) : String(value)
  }
  return cells
}

/** The cells of some fields only, such as the changed ones with what is stored now. */
export function pickCells(cells: DisplayCells, fields: readonly string[]): DisplayCells {
  return Object.fromEntries(Object.entries(cells).filter(([field]) => fields.includes(field)))
}

/** The mapped cells of a row as they are written, for a row that could not be read. */
export function writtenCells(rules: KindRules, cells: readonly Cell[], columns: readonly Column[]): DisplayCells {
  const written: DisplayCells = {}
  for (const [index, { field }] of columns.entries()) {
    const text = cellText(cells[index] ?? '')
    if (field !== null && text !== '') written[field] = maskCell(rules.fields[field]?.mask, text)
  }
  return written
}
