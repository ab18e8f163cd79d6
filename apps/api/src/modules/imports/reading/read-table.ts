import { columnName } from './column-name.js'
import { fileKind } from './file-kind.js'
import { readCsv } from './read-csv.js'
import { readXlsx } from './read-xlsx.js'
import type { Source } from './source.js'
import { isBlank, tableLimits, type Cell, type Table, type TableLimits, type TableRow } from './table.js'
import { tooWide, UnreadableFile } from './unreadable-file.js'

/**
 * Opens a table of a spreadsheet (the sheet named, else the first that holds something) or text file, by content and
 * not by name. The first row that holds something is
 * the headings. Cells to the right of the last heading are left out: nothing can be mapped to them.
 * @throws UnreadableFile with the reason in words; what lies further down is found while the rows are read.
 */
export async function readTable(
  source: Source,
  { limits = tableLimits, sheet: wanted }: { limits?: TableLimits; sheet?: string | undefined } = {},
): Promise<Table> {
  const kind = await fileKind(source)
  const text = { rowCount: null, sheets: [], sheet: null }
  const {
    rows: all,
    rowCount,
    sheets,
    sheet,
  } = kind === 'xlsx' ? await readXlsx(source, limits, wanted) : { rows: await readCsv(source, limits), ...text }
  const first = await firstFilled(all)
  if (!first) throw new UnreadableFile('文件是空的：没有表头，也没有数据')
  const headings = headingsOf(first, limits)
  return {
    headings,
    headingRow: first.row,
    rowCount,
    sheets,
    sheet,
    rows: { [Symbol.asyncIterator]: () => dataRows(all, first.row, headings.length, limits) },
  }
}

async function firstFilled(rows: AsyncIterable<TableRow>): Promise<TableRow | undefined> {
  for await (const row of rows) if (!row.cells.every(isBlank)) return row
  return undefined
}

function headingsOf({ row, cells }: TableRow, limits: TableLimits): string[] {
  checkSize({ row, cells }, limits)
  const headings = cells.slice(0, filledWidth(cells)).map((cell) => String(cell).replace(/\s+/gu, ' ').trim())
  const seen = new Map<string, number>()
  for (const [index, heading] of headings.entries()) {
    const key = heading.normalize('NFKC').replaceAll(' ', '')
    const before = seen.get(key)
    if (key !== '' && before !== undefined) {
      const places = `${columnName(before)} 列和 ${columnName(index)} 列`
      throw new UnreadableFile(`表头「${heading}」出现了两次（${places}）：请改名或删去一列，再上传`)
    }
    seen.set(key, index)
  }
  return headings
}

async function* dataRows(
  rows: AsyncIterable<TableRow>,
  headingRow: number,
  width: number,
  limits: TableLimits,
): AsyncGenerator<TableRow> {
  let count = 0
  for await (const { row, cells } of rows) {
    if (row <= headingRow || cells.every(isBlank)) continue
    count += 1
    if (count > limits.rows) throw new UnreadableFile(`超过 ${limits.rows.toLocaleString('en')} 行：请分成几个文件上传`)
    checkSize({ row, cells }, limits)
    yield { row, cells: Array.from({ length: width }, (_, column) => cells[column] ?? '') }
  }
  if (count === 0) throw new UnreadableFile('只有表头，没有数据：请填好后再上传')
}

function checkSize({ row, cells }: TableRow, limits: TableLimits): void {
  if (filledWidth(cells) > limits.columns) throw tooWide(row, limits.columns)
  const long = cells.findIndex((cell) => typeof cell === 'string' && cell.length > limits.cellLength)
  if (long === -1) return
  throw new UnreadableFile(
    `单元格 ${columnName(long)}${String(row)} 超过 ${limits.cellLength.toLocaleString('en')} 个字：请缩短后再上传`,
  )
}

function filledWidth(cells: readonly Cell[]): number {
  return cells.findLastIndex((cell) => !isBlank(cell)) + 1
}
