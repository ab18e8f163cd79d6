import { pipeline, Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import type { Source } from './source.js'
import type { TableLimits, TableRow } from './table.js'
import { decodeText, detectEncoding, type TextEncoding } from './text-encoding.js'
import { UnreadableFile } from './unreadable-file.js'
import { tooLarge } from './zip-directory.js'

const DELIMITERS = [',', '\t', ';']
const HEAD = 16 * 1024

/**
 * The records of a text file separated by comma, tab or semicolon. A record is a row, as when a spreadsheet opens the
 * file: blank lines count, line breaks inside quotes do not.
 * @throws UnreadableFile, now or while the rows are read.
 */
export async function readCsv(source: Source, limits: TableLimits): Promise<AsyncIterable<TableRow>> {
  if (source.size > limits.bytes) throw tooLarge(limits.bytes)
  const encoding = await detectEncoding(source)
  const head = new TextDecoder(encoding).decode(await source.bytes(0, HEAD))
  if (/^\s*</u.test(head)) {
    throw new UnreadableFile('这是网页格式的旧式导出，不是真正的表格：请用 Excel 或 WPS 打开后另存为 .xlsx，再上传')
  }
  const delimiter = likelyDelimiter(head)
  const longestRecord = limits.columns * limits.cellLength
  return { [Symbol.asyncIterator]: () => records(source, encoding, delimiter, longestRecord) }
}

async function* records(
  source: Source,
  encoding: TextEncoding,
  delimiter: string,
  longestRecord: number,
): AsyncGenerator<TableRow> {
  // `relax_quotes`: some systems write ="0012" to keep leading noughts.
  const parser = parse({ delimiter, relax_column_count: true, relax_quotes: true, max_record_size: longestRecord })
  pipeline(Readable.from(decodeText(source, encoding)), parser, () => undefined)
  let row = 0
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      row += 1
      yield { row, cells: cells.map((cell) => cell.replace(/^="(.*)"$/su, '$1')) }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    // Records read ahead of `row` are dropped when the parser fails; it knows how many it had finished.
    const finished = typeof error.records === 'number' ? error.records : row
    throw new UnreadableFile(`第 ${String(finished + 1)} 行起读不下去：多半是少了一个引号，请检查这一行`, {
      cause: error,
    })
  }
}

/** The candidate that stands most often outside quotes in the first line that is not blank. */
function likelyDelimiter(head: string): string {
  const line = /^\s*(.+)$/mu.exec(head.replace(/"[^"]*"/gu, ''))?.[1] ?? ''
  const count = (delimiter: string): number => line.split(delimiter).length
  return DELIMITERS.reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best))
}
