import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import {
  contentTypes,
  type OfferedWords,
  type OutCell,
  packageRelations,
  rowXml,
  sheetEnd,
  sheetHead,
  stylesXml,
  workbookRelations,
  workbookXml,
} from './workbook-parts.js'

export interface OutSheet {
  readonly name: string
  /** In characters, one per column. */
  readonly widths: readonly number[]
  /** The first row is the headings and stays in sight. */
  readonly rows: AsyncIterable<readonly OutCell[]> | Iterable<readonly OutCell[]>
  readonly offered?: readonly OfferedWords[]
}

/** A workbook as it is written, a row at a time: 50,000 rows need no more memory than fifty. */
export function writeWorkbook(sheets: readonly OutSheet[]): Readable {
  const zip = new ZipFile()
  const add = (path: string, xml: string): void => {
    zip.addBuffer(Buffer.from(xml), path)
  }
  add('[Content_Types].xml', contentTypes(sheets.length))
  add('_rels/.rels', packageRelations)
  add('xl/workbook.xml', workbookXml(sheets.map(({ name }) => name)))
  add('xl/_rels/workbook.xml.rels', workbookRelations(sheets.length))
  add('xl/styles.xml', stylesXml)
  const output = zip.outputStream as Readable
  for (const [i, sheet] of sheets.entries()) {
    const content = Readable.from(sheetXml(sheet), { objectMode: false })
    content.on('error', (error) => output.destroy(error))
    zip.addReadStream(content, `xl/worksheets/sheet${String(i + 1)}.xml`)
  }
  zip.end()
  return output
}

async function* sheetXml({ widths, rows, offered = [] }: OutSheet): AsyncGenerator<Buffer> {
  let text = sheetHead(widths)
  let number = 0
  for await (const row of rows) {
    number += 1
    text += rowXml(number, row)
    if (text.length < 64 * 1024) continue
    yield Buffer.from(text)
    text = ''
  }
  yield Buffer.from(text + sheetEnd(offered))
}
