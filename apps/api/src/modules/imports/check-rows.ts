import type { CivilDate } from '@hub/kernel'
import { cellFault } from './cell-fault.js'
import { beginFileCheck } from './file.rules.js'
import type { Column } from './headings.rules.js'
import type { TableRow } from './reading/table.js'
import { writtenCells } from './record-cells.js'
import { checkRow, placeOf, type CheckedRow } from './row.rules.js'

/** Every row of a file checked by itself and beside the others, one at a time, in the order of the file. */
export async function* checkRows(
  rows: AsyncIterable<TableRow>,
  columns: readonly Column[],
  today: CivilDate,
): AsyncGenerator<CheckedRow> {
  const checkBesideOthers = beginFileCheck()
  for await (const { row, cells } of rows) {
    const checked = checkRow({ row, cells }, columns, today)
    if ('faults' in checked) {
      yield checked
      continue
    }
    const faults = checkBesideOthers(row, checked.record).map(({ field, message }) =>
      cellFault(placeOf(field, row, columns, cells), message),
    )
    yield faults.length === 0 ? checked : { row, cells: writtenCells(cells, columns), faults }
  }
}
