import type { CivilDate } from '@hub/kernel'
import { cellFault } from './cell-fault.js'
import type { Column } from './headings.rules.js'
import type { FileCheck, KindRules } from './kinds/kind-rules.js'
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
  for await (const row of rows)
    yield checkBeside(rules, columns, others, { row, alone: checkRow(rules, row, columns, today) })
}

/** A row that was checked by itself, beside those before it; as it is where they mean nothing to it. */
export function checkBeside(
  rules: KindRules,
  columns: readonly Column[],
  others: FileCheck,
  { row: { row, cells }, alone }: { row: TableRow; alone: CheckedRow },
): CheckedRow {
  if ('faults' in alone) return alone
  const faults = others.check(row, alone.record).map((fault) => cellFault(rules, columns, { row, cells }, fault))
  if (faults.length > 0) return { row, cells: writtenCells(rules, cells, columns), faults }
  const record = others.complete?.(alone.record)
  return record ? { row, cells: recordCells(rules, record), record } : alone
}
