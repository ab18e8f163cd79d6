import { inspectSheet } from './sheet-inspection.js'
import { sheetRows } from './sheet-rows.js'
import type { Source } from './source.js'
import type { TableLimits, TableRow } from './table.js'
import { UnreadableFile } from './unreadable-file.js'
import { readWorkbook, type Sheet } from './workbook.js'
import { readZipDirectory } from './zip-directory.js'
import { unzipEntry } from './zip-entry.js'

/**
 * The rows of one sheet of a workbook: the one wanted, else the first with data. Held in memory: the shared texts and one chunk of the sheet.
 * @throws UnreadableFile, now or while the rows are read; see {@link sheetRows}.
 */
export async function readXlsx(
  source: Source,
  limits: TableLimits,
  wanted: string | undefined,
): Promise<{ rows: AsyncIterable<TableRow>; rowCount: number; sheets: string[]; sheet: string }> {
  const entries = await readZipDirectory(source, limits.bytes)
  const workbook = await readWorkbook(source, entries)
  const filled: { sheet: Sheet; rows: number; merged: string[] }[] = []
  for (const sheet of workbook.sheets) {
    const { hasData, rows, merged } = await inspectSheet(unzipEntry(source, sheet.entry))
    if (hasData) filled.push({ sheet, rows, merged })
  }
  const sheets = filled.map(({ sheet }) => sheet.name)
  const first = wanted === undefined ? filled[0] : filled.find(({ sheet }) => sheet.name === wanted)
  if (!first) {
    const words = sheets.length > 0 ? `没有工作表「${String(wanted)}」` : '文件是空的：没有一张看得见的工作表里有内容'
    throw new UnreadableFile(words)
  }
  const [range, ...more] = first.merged
  if (range !== undefined) {
    const count = more.length > 0 ? `等 ${String(first.merged.length)} 处` : ''
    throw new UnreadableFile(`${range} ${count}是合并单元格：请取消合并，并把每一行都填全，再上传`)
  }
  const rows = {
    [Symbol.asyncIterator]: () =>
      sheetRows(unzipEntry(source, first.sheet.entry), workbook, limits.columns)[Symbol.asyncIterator](),
  }
  return { rows, rowCount: Math.max(0, first.rows - 1), sheets, sheet: first.sheet.name }
}
