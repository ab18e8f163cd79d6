import { crc32, deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readTable } from './read-table.js'
import { bufferSource } from './source.js'
import type { TableRow } from './table.js'
import { readZipDirectory } from './zip-directory.js'
import { unzipEntry } from './zip-entry.js'

interface Part {
  name: string
  content: string | Buffer
  /** What the directory declares instead of the truth. */
  size?: number
  flags?: number
  stored?: boolean
}

/** An archive written by hand, to say what no honest writer says. */
function archive(parts: Part[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, size, flags = 0, stored = false } of parts) {
    const bytes = Buffer.from(content as string)
    const packed = stored ? bytes : deflateRawSync(bytes)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(flags, 2)
    fields.writeUInt16LE(stored ? 0 : 8, 4)
    fields.writeUInt32LE(crc32(bytes), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(size ?? bytes.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), packed])
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0'), fields, place, Buffer.from(name)]))
    files.push(local)
    offset += local.length
  }
  const listing = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(listing.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, listing, end])
}

const rels =
  '<Relationships><Relationship Id="r1" Type="http://x/worksheet" Target="/xl/worksheets/a.xml"/></Relationships>'
const workbook =
  '<x:workbook xmlns:x="y"><x:sheets><x:sheet name="台账" sheetId="1" r:id="r1" xmlns:r="z"/></x:sheets></x:workbook>'
const twoRows =
  '<worksheet><sheetData><row><c t="inlineStr"><is><t>姓名</t><rPh sb="0" eb="1"><t>xìng</t></rPh></is></c></row><row><c t="str"><v>张三</v></c></row></sheetData></worksheet>'

function workbookParts(sheet: Partial<Part> = {}): Part[] {
  return [
    { name: 'xl/_rels/workbook.xml.rels', content: rels },
    { name: 'xl/workbook.xml', content: workbook },
    { name: 'xl/worksheets/a.xml', content: twoRows, ...sheet },
  ]
}

async function rowsOf(parts: Part[]): Promise<TableRow[]> {
  const { rows } = await readTable(bufferSource(archive(parts)))
  const found: TableRow[] = []
  for await (const row of rows) found.push(row)
  return found
}

const damaged = '文件已损坏，打不开：请用 Excel 或 WPS 打开后另存为 .xlsx，再上传'
const tooLarge = '文件展开后超过 100 MB：请删去图片和多余的行，或分成几个文件'

describe('archives', () => {
  it('reads cells without references, with prefixes and stored entries', async () => {
    expect(await rowsOf(workbookParts({ stored: true }))).toEqual([{ row: 2, cells: ['张三'] }])
    const prefixed = twoRows.replace(/<(\/?)(?=\w)/gu, '<$1x:').replace('<x:worksheet', '<x:worksheet xmlns:x="y"')
    expect(await rowsOf(workbookParts({ content: prefixed }))).toEqual([{ row: 2, cells: ['张三'] }])
  })

  it('leaves out readings above shared texts', async () => {
    const content =
      '<worksheet><sheetData><row r="3"><c r="B3" t="s"><v>0</v></c></row><row r="9"><c r="B9" t="s"><v>1</v></c></row></sheetData></worksheet>'
    const strings =
      '<sst><si><t>姓名</t><rPh sb="0" eb="1"><t>xìng</t></rPh></si><si><r><t>张</t></r><r><t xml:space="preserve"> &amp;_x000A_三</t></r></si></sst>'
    const parts = [...workbookParts({ content }), { name: 'xl/sharedStrings.xml', content: strings }]
    expect((await readTable(bufferSource(archive(parts)))).headings).toEqual(['', '姓名'])
    expect(await rowsOf(parts)).toEqual([{ row: 9, cells: ['', '张 &\n三'] }])
  })

  it.each<[string, Part[], string]>([
    ['a bomb that says so', workbookParts({ size: 101 * 1024 * 1024 }), tooLarge],
    [
      'many parts that together are too large',
      [1, 2].map((part) => ({ name: String(part), content: 'x', size: 60 * 1024 * 1024 })),
      tooLarge,
    ],
    ['a bomb that lies', workbookParts({ content: Buffer.alloc(8 * 1024 * 1024, ' '), size: 1000 }), damaged],
    ['an entry with a password', workbookParts({ flags: 1 }), '文件有密码：请去掉密码后再上传'],
    [
      'another archive',
      [{ name: 'word/document.xml', content: '<a/>' }],
      '这个压缩包不是 Excel 表格：请上传 .xlsx 或 .csv 文件（.xlsb、.ods、.docx 请先另存为 .xlsx）',
    ],
    ['broken XML', workbookParts({ content: twoRows.replace('</row>', '') }), damaged],
    [
      'an entity of its own',
      workbookParts({
        content: twoRows.replace('<worksheet>', '<!DOCTYPE a [<!ENTITY b "x">]><worksheet>').replace('姓名', '&b;'),
      }),
      damaged,
    ],
    ['a text that is not there', workbookParts({ content: twoRows.replace('t="str"><v>张三', 't="s"><v>7') }), damaged],
    [
      'rows out of order',
      workbookParts({ content: twoRows.replace('<row>', '<row r="5">').replace('<row>', '<row r="2">') }),
      damaged,
    ],
    ['a missing sheet', workbookParts().slice(0, 2), damaged],
  ])('refuses %s', async (_, parts, reason) => {
    await expect(rowsOf(parts)).rejects.toMatchObject({ reason })
  })

  it('stops unpacking where an entry exceeds what it declared', async () => {
    const source = bufferSource(archive([{ name: 'a', content: Buffer.alloc(8 * 1024 * 1024, ' '), size: 100_000 }]))
    const [entry] = await readZipDirectory(source, 100_000)
    let unpacked = 0
    const walk = async (): Promise<void> => {
      if (entry) for await (const chunk of unzipEntry(source, entry)) unpacked += chunk.length
    }
    await expect(walk()).rejects.toMatchObject({ reason: damaged })
    expect(unpacked).toBeLessThanOrEqual(100_000)
  })

  it('refuses an archive cut off anywhere, with a reason', async () => {
    const whole = archive(workbookParts())
    for (let length = 4; length < whole.length; length += 7) {
      await expect(readTable(bufferSource(whole.subarray(0, length)))).rejects.toMatchObject({ reason: damaged })
    }
  })
})
