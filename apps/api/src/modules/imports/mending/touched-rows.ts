import type { CivilDate } from '@hub/kernel'
import { cellText } from '../cells/cell-text.js'
import { checkBeside } from '../check-rows.js'
import type { Column } from '../headings.rules.js'
import type { KindRules } from '../kinds/kind-rules.js'
import type { Table } from '../reading/table.js'
import { checkRow, type CheckedRow } from '../row.rules.js'

/** What a person writes into a cell. */
export interface Mending {
  readonly row: number
  /** Its heading. */
  readonly column: string
  readonly value: string
}

export interface Touched {
  /** What the cell said; null where the file has no such cell. */
  readonly before: string | null
  /** The mended row, and those that are checked otherwise now because they tell of the same thing. */
  readonly rows: readonly CheckedRow[]
}

/**
 * Which rows another text in one cell touches. The file is walked through once, checked as it was and as it is now, and
 * the two are compared: exactly what a new check would find, without a look at the database for all the other rows.
 */
export async function touchedRows(
  rules: KindRules,
  { headings, rows }: Table,
  columns: readonly Column[],
  today: CivilDate,
  { row: mended, column, value }: Mending,
  walked: (rows: number) => Promise<void>,
): Promise<Touched> {
  const at = column === '' ? -1 : headings.indexOf(column)
  const [was, is] = [rules.beginFileCheck(), rules.beginFileCheck()]
  const touched: CheckedRow[] = []
  let before: string | null = null
  let count = 0
  for await (const row of rows) {
    const alone = checkRow(rules, row, columns, today)
    const old = checkBeside(rules, columns, was, { row, alone })
    if (row.row === mended && at !== -1) {
      before = cellText(row.cells[at] ?? '')
      const next = { row: mended, cells: row.cells.with(at, value) }
      const changed = checkRow(rules, next, columns, today)
      touched.push(checkBeside(rules, columns, is, { row: next, alone: changed }))
    } else {
      const now = checkBeside(rules, columns, is, { row, alone })
      if (now !== old && JSON.stringify(now) !== JSON.stringify(old)) touched.push(now)
    }
    if ((count += 1) % 1_000 === 0) await walked(1_000)
  }
  await walked(count % 1_000)
  return { before, rows: touched }
}
