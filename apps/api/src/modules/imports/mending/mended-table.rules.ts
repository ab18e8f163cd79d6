import type { Table, TableRow } from '../reading/table.js'

/** A cell of one sheet of the upload; the sheet of a text file is `''`. */
export interface CellPlace {
  readonly sheet: string
  readonly row: number
  readonly heading: string
}

/** What a person wrote into a cell instead of what the file says. */
export interface MendedCell extends CellPlace {
  readonly value: string
}

/** The same table with the mended cells of its sheet in place of the file's. */
export function mendedTable(table: Table, mends: readonly MendedCell[]): Table {
  const own = mends.filter(({ sheet }) => sheet === (table.sheet ?? ''))
  if (own.length === 0) return table
  const byRow = Map.groupBy(own, ({ row }) => row)
  const mended = ({ row, cells }: TableRow): TableRow => {
    const found = new Map(byRow.get(row)?.map(({ heading, value }) => [heading, value]))
    return found.size === 0
      ? { row, cells }
      : { row, cells: cells.map((c, i) => found.get(table.headings[i] ?? '') ?? c) }
  }
  return {
    ...table,
    rows: {
      async *[Symbol.asyncIterator]() {
        for await (const row of table.rows) yield mended(row)
      },
    },
  }
}
