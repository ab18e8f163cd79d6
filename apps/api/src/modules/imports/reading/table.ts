/**
 * What a cell holds: text as written (not trimmed), a number, or a date as `YYYY-MM-DD`. Blank cells are `''`.
 * A spreadsheet's date cell is a number with a date format; the reader turns it into text, because the same number
 * without the format may be an area. A bare date never passes through a parsed `Date`.
 */
export type Cell = string | number

export interface TableRow {
  /** As the person sees it in the spreadsheet; the first line of a file is row 1. */
  row: number
  cells: Cell[]
}

/** The one table of a file. Wholly blank rows are left out of `rows`; their numbers are skipped. */
export interface Table {
  /** One per column, folded to one line; `''` for a column without a heading, which nothing can be mapped to. */
  headings: string[]
  headingRow: number
  /** Rows below the headings, blank ones included; null where the file does not say it beforehand. */
  rowCount: number | null
  /** Sheets with something in them, by name; none for a text file. */
  sheets: readonly string[]
  /** The sheet that is read. */
  sheet: string | null
  /** Can be walked through more than once; each walk reads the file again. Throws {@link UnreadableFile} on the way. */
  rows: AsyncIterable<TableRow>
}

export interface TableLimits {
  /** Uncompressed bytes of the file: declared by the archive, and counted while unpacking. */
  bytes: number
  /** Rows with data, headings not counted. */
  rows: number
  columns: number
  /** Characters in one cell. */
  cellLength: number
}

/** One project's sales list has some thousands of rows; the limits are what one process can check without harm. */
export const tableLimits: TableLimits = { bytes: 100 * 1024 * 1024, rows: 60_000, columns: 200, cellLength: 2_000 }

export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '')
}
