import { proposeColumns, type Column } from '../headings.rules.js'
import type { KindRules } from '../kinds/kind-rules.js'
import { mappingFaults } from '../mapping.rules.js'
import type { Cell, Table } from '../reading/table.js'

/** Cells by the name of their column. */
export type PushedRow = Readonly<Record<string, string | number | null>>

export interface PushFault {
  /** Where it stands in the body: `rows.0.手机号`. */
  readonly path: string
  readonly message: string
}

/** Pushed rows as the one table of a file without heading row: the first row is row 1. */
export function pushedTable(rows: readonly PushedRow[]): Table {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const cellsOf = (row: PushedRow): Cell[] => headings.map((heading) => row[heading] ?? '')
  return {
    ...{ headings, headingRow: 0, rowCount: rows.length, sheets: [], sheet: null },
    rows: {
      async *[Symbol.asyncIterator]() {
        for (const [i, row] of rows.entries()) yield await Promise.resolve({ row: i + 1, cells: cellsOf(row) })
      },
    },
  }
}

/**
 * Why these columns cannot be taken. A file may have columns that nobody knows, since people see them left out; a system
 * would never notice that it has misspelt one.
 */
export function columnFaults(rules: KindRules, rows: readonly PushedRow[], headings: readonly string[]): PushFault[] {
  const columns = proposeColumns(rules.fields, headings)
  const unknown = columns.filter(({ field, by }) => field === null || by === 'guess')
  const missing = mappingFaults(rules, columns).map((message) => ({ path: 'rows', message }))
  return [...unknown.map((column) => unknownColumn(rules, rows, column)), ...missing]
}

function unknownColumn({ fields }: KindRules, rows: readonly PushedRow[], { heading, field }: Column): PushFault {
  const at = rows.findIndex((row) => heading in row)
  const meant = field === null ? undefined : fields[field]?.label
  const advice = meant === undefined ? '请看接口给出的列名' : `是不是「${meant}」`
  return { path: `rows.${String(at)}.${heading}`, message: `没有叫「${heading}」的列：${advice}` }
}
