import { isDateFormat } from './date-format.js'
import type { Source } from './source.js'
import { readSharedStrings } from './shared-strings.js'
import { damagedFile, UnreadableFile } from './unreadable-file.js'
import { collectXml, readXml } from './xml-items.js'
import type { ZipEntry } from './zip-directory.js'
import { unzipEntry } from './zip-entry.js'

export interface Sheet {
  name: string
  entry: ZipEntry
}

/** What is needed to read cells, apart from the sheets themselves. */
export interface Workbook {
  /** Visible sheets only: hidden ones hold lists for drop-downs, and nobody sees what they say. */
  sheets: Sheet[]
  strings: string[]
  /** Cell styles that show a date. */
  dateStyles: ReadonlySet<number>
}

type Part = { sheet: { name: string; id: string } } | { date1904: true }

/** @throws UnreadableFile when the archive is no workbook or counts dates from 1904. */
export async function readWorkbook(source: Source, entries: readonly ZipEntry[]): Promise<Workbook> {
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  const open = (name: string): AsyncIterable<Uint8Array> | undefined => {
    const entry = byName.get(name)
    return entry && unzipEntry(source, entry)
  }
  const workbook = open('xl/workbook.xml')
  const relations = open('xl/_rels/workbook.xml.rels')
  if (!workbook || !relations) {
    throw new UnreadableFile(
      '这个压缩包不是 Excel 表格：请上传 .xlsx 或 .csv 文件（.xlsb、.ods、.docx 请先另存为 .xlsx）',
    )
  }
  const targets = await sheetTargets(relations)
  const sheets: Sheet[] = []
  for await (const part of workbookParts(workbook)) {
    if ('date1904' in part) throw new UnreadableFile('工作簿用的是 1904 日期系统，日期会差四年：请另存为 .csv 后上传')
    const target = targets.get(part.sheet.id)
    if (target === undefined) continue
    const entry = byName.get(target)
    if (!entry) throw damagedFile()
    sheets.push({ name: part.sheet.name, entry })
  }
  const strings = open('xl/sharedStrings.xml')
  const styles = open('xl/styles.xml')
  return {
    sheets,
    strings: strings ? await readSharedStrings(strings) : [],
    dateStyles: styles ? await dateStyles(styles) : new Set(),
  }
}

async function sheetTargets(xml: AsyncIterable<Uint8Array>): Promise<Map<string, string>> {
  const relations = await collectXml<[string, string]>(xml, (emit) => ({
    open(name, { Id = '', Type = '', Target = '' }) {
      if (name !== 'Relationship' || !Type.endsWith('/worksheet')) return
      emit([Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`])
    },
  }))
  return new Map(relations)
}

function workbookParts(xml: AsyncIterable<Uint8Array>): AsyncIterable<Part> {
  return readXml<Part>(xml, (emit) => ({
    open(name, attributes) {
      if (name === 'workbookPr' && /^(1|true)$/u.test(attributes.date1904 ?? '')) emit({ date1904: true })
      if (name !== 'sheet' || (attributes.state ?? 'visible') !== 'visible') return
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1]
      if (id !== undefined) emit({ sheet: { name: attributes.name ?? '', id } })
    },
  }))
}

async function dateStyles(xml: AsyncIterable<Uint8Array>): Promise<ReadonlySet<number>> {
  const codes = new Map<number, string>()
  let inCellFormats = false
  const styles = await collectXml<number>(xml, (emit) => ({
    open(name, { numFmtId, formatCode = '' }) {
      if (name === 'cellXfs') inCellFormats = true
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode)
      if (name === 'xf' && inCellFormats) emit(Number(numFmtId ?? 0))
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false
    },
  }))
  return new Set(styles.flatMap((id, style) => (isDateFormat(id, codes.get(id)) ? [style] : [])))
}
