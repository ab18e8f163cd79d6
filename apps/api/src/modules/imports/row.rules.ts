import { importFieldLabels, type ImportField } from '@hub/contracts/vocabulary'
import type { CivilDate } from '@hub/kernel'
import { cellFault, type Fault, type Place } from './cell-fault.js'
import { cellReaders } from './cells.rules.js'
import { cellText } from './cells/cell-text.js'
import type { Column } from './headings.rules.js'
import { isBlank, type Cell, type TableRow } from './reading/table.js'
import { recordCells, writtenCells, type DisplayCells } from './record-cells.js'
import { checkDates } from './record-dates.rules.js'
import { emptyRecord, requiredFields, type RequiredSalesFields, type SalesRecord } from './sales-record.js'

/** `cells` are for people to read, personal data masked: normalised where the row is good, as written where it is not. */
export type CheckedRow = { row: number; cells: DisplayCells } & ({ record: SalesRecord } | { faults: Fault[] })

/**
 * One row of the file, typed and normalised, or every bad cell of it. `columns` are the file's columns in order;
 * `today` comes from the clock.
 */
export function checkRow({ row, cells }: TableRow, columns: readonly Column[], today: CivilDate): CheckedRow {
  const values: Partial<SalesRecord> = {}
  const faults: Fault[] = []
  const place = (field: ImportField): Place => placeOf(field, row, columns, cells)

  for (const [index, { heading, field }] of columns.entries()) {
    const cell = cells[index]
    if (field === null || cell === undefined || isBlank(cell)) continue
    const reading = cellReaders[field](cell, heading)
    if ('fault' in reading) faults.push(cellFault(place(field), reading.fault))
    else Object.assign(values, { [field]: reading.value })
  }
  const bad = new Set(faults.map(({ column }) => column))
  for (const field of requiredFields) {
    const at = place(field)
    if (values[field] === undefined && !bad.has(at.column)) faults.push(cellFault(at, '没有填，这一格必填'))
  }
  for (const { field, message } of checkDates(values, today)) faults.push(cellFault(place(field), message))
  if (values.officerPhone && !values.officerName && !bad.has(place('officerName').column)) {
    faults.push(cellFault(place('officerName'), '只有电话没有姓名：请把服务官姓名也填上'))
  }
  if (faults.length > 0 || !isComplete(values)) return { row, cells: writtenCells(cells, columns), faults }
  const record = { ...emptyRecord, ...values }
  return { row, cells: recordCells(record), record }
}

/** Where a field stands in the file, for a fault found later; `text` is what is written there. */
export function placeOf(field: ImportField, row: number, columns: readonly Column[], cells: readonly Cell[]): Place {
  const index = columns.findIndex((column) => column.field === field)
  const column = columns[index]?.heading ?? importFieldLabels[field]
  return { row, column, field, text: cellText(cells[index] ?? '') }
}

function isComplete(values: Partial<SalesRecord>): values is RequiredSalesFields & Partial<SalesRecord> {
  return requiredFields.every((field) => values[field] !== undefined)
}
