import type { CivilDate } from '@hub/kernel'
import type { Reading } from './cells/reading.js'
import { cellFault, type Fault } from './cell-fault.js'
import type { Column } from './headings.rules.js'
import type { CellValue, FieldFault, KindRules, ImportRecord, WrittenCell } from './kinds/kind-rules.js'
import { type Cell, isBlank, type TableRow } from './reading/table.js'
import { recordCells, writtenCells, type DisplayCells } from './record-cells.js'

/** `cells` are for people to read, personal data masked: normalised where the row is good, as written where it is not. */
export type CheckedRow = { row: number; cells: DisplayCells } & ({ record: ImportRecord } | { faults: Fault[] })

/**
 * One row of the file, typed and normalised, or every bad cell of it. `columns` are the file's columns in order;
 * `today` comes from the clock.
 */
export function checkRow(
  rules: KindRules,
  { row, cells }: TableRow,
  columns: readonly Column[],
  today: CivilDate,
): CheckedRow {
  const values: Record<string, CellValue | null> = {}
  const written = writtenByField(columns, cells)
  const spread = rules.spread?.(written) ?? { cells: written, from: new Map<string, string>(), faults: [] }
  const faults: FieldFault[] = [...spread.faults]
  for (const [field, { cell, heading }] of spread.faults.length > 0 ? [] : spread.cells) {
    const reading = readCell(rules, columns, field, { cell, heading })
    if (reading && 'fault' in reading) faults.push({ field: spread.from.get(field) ?? field, message: reading.fault })
    else if (reading) values[field] = reading.value
  }
  if (spread.faults.length > 0) return faultyRow(rules, columns, { row, cells }, faults)
  const bad = new Set(faults.map(({ field }) => field))
  for (const field of requiredFields(rules))
    if (values[field] === undefined && !bad.has(field)) faults.push({ field, message: '没有填，这一格必填' })
  faults.push(...rules.checkTogether(values, today).filter(({ field }) => !bad.has(field)))
  if (faults.length > 0) return faultyRow(rules, columns, { row, cells }, faults)
  const record = { ...emptyRecord(rules), ...values }
  return { row, cells: recordCells(rules, record), record }
}

/** What cells of a file say that stood there before: most columns repeat themselves. */
const readings = new WeakMap<readonly Column[], Map<string, Map<Cell, Reading<CellValue | null>>>>()
const mostReadings = 1_000

/** Cells that are masked differ from row to row, and are not remembered. */
function readCell(
  rules: KindRules,
  columns: readonly Column[],
  field: string,
  { cell, heading }: WrittenCell,
): Reading<CellValue | null> | undefined {
  const known = rules.fields[field]
  if (!known || known.mask) return known?.read(cell, heading)
  const ofFile = readings.get(columns) ?? new Map<string, Map<Cell, Reading<CellValue | null>>>()
  readings.set(columns, ofFile)
  const ofField = ofFile.get(field) ?? new Map<Cell, Reading<CellValue | null>>()
  ofFile.set(field, ofField)
  const before = ofField.get(cell)
  if (before) return before
  const reading = known.read(cell, heading)
  if (ofField.size < mostReadings) ofField.set(cell, reading)
  return reading
}

const required = new WeakMap<KindRules, readonly string[]>()

function requiredFields(rules: KindRules): readonly string[] {
  const known =
    required.get(rules) ?? Object.entries(rules.fields).flatMap(([field, { required: must }]) => (must ? [field] : []))
  required.set(rules, known)
  return known
}

const empty = new WeakMap<KindRules, ImportRecord>()

/** A record that says nothing; made once per kind. */
function emptyRecord(rules: KindRules): ImportRecord {
  const known = empty.get(rules) ?? Object.fromEntries(Object.keys(rules.fields).map((field) => [field, null]))
  empty.set(rules, known)
  return known
}

function faultyRow(
  rules: KindRules,
  columns: readonly Column[],
  { row, cells }: TableRow,
  faults: readonly FieldFault[],
): CheckedRow {
  const placed = faults.map((fault) => cellFault(rules, columns, { row, cells }, fault))
  return { row, cells: writtenCells(rules, cells, columns), faults: placed }
}

function writtenByField(columns: readonly Column[], cells: readonly Cell[]): Map<string, WrittenCell> {
  const written = new Map<string, WrittenCell>()
  for (const [index, { heading, field }] of columns.entries()) {
    const cell = cells[index]
    if (field !== null && cell !== undefined && !isBlank(cell)) written.set(field, { cell, heading })
  }
  return written
}
