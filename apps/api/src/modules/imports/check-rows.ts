import type { CivilDate } from '@hub/kernel'
import { cellFault } from './cell-fault.js'
import type { Column } from './headings.rules.js'
import type { KindRules } from './kinds/kind-rules.js'
import type { TableRow } from './reading/table.js'
import { recordCells, writtenCells } from './record-cells.js'
import { checkRow, type CheckedRow } from './row.rules.js'

/** Every row of a file checked by itself and beside the others, one at a time, in the order of the file. */
export async function* checkRows(
  rules: KindRules,
  rows: AsyncIterable<TableRow>,
  columns: readonly Column[],
  today: CivilDate,
): AsyncGenerator<CheckedRow> {
  const others = rules.beginFileCheck()
  for await (const { row, cells } of rows) {
    const checked = checkRow(rules, { row, cells }, columns, today)
    if ('faults' in checked) {
      yield checked
      continue
    }
    const faults = others.check(row, checked.record).map((fault) => cellFault(rules, columns, { row, cells }, fault))
    if (faults.length > 0) {
      yield { row, cells: writtenCells(rules, cells, columns), faults }
      continue
    }
    const record = others.complete?.(checked.record)
    yield record ? { row, cells: recordCells(rules, record), record } : checked
  }
}
