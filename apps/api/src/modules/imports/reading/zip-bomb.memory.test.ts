import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { readTable } from './read-table.js'
import { bufferSource } from './source.js'

const megabyte = 1024 * 1024
const blankRow = Buffer.from(`<row>${' '.repeat(1_000)}</row>`)
const bombBytes = 160 * megabyte

/** A sheet of so many bytes that packs to a hundredth of it. */
function* sheet(bytes: number): Generator<Buffer> {
  yield Buffer.from('<worksheet><sheetData>')
  const block = Buffer.concat(Array.from({ length: 1_000 }, () => blankRow))
  for (let written = 0; written < bytes; written += block.length) yield block
  yield Buffer.from('</sheetData></worksheet>')
}

async function bomb(): Promise<Buffer> {
  const zip = new ZipFile()
  const type = 'http://x/worksheet'
  const target = `<Relationships><Relationship Id="a" Type="${type}" Target="worksheets/a.xml"/></Relationships>`
  zip.addBuffer(Buffer.from(target), 'xl/_rels/workbook.xml.rels')
  const sheets = '<sheets><sheet name="台账" sheetId="1" r:id="a" xmlns:r="z"/></sheets>'
  zip.addBuffer(Buffer.from(`<workbook>${sheets}</workbook>`), 'xl/workbook.xml')
  zip.addReadStream(Readable.from(sheet(bombBytes)), 'xl/worksheets/a.xml')
  zip.end()
  return buffer(zip.outputStream)
}

/** The directory says another size of the sheet, which stands last in it. */
function saying(archive: Buffer, size: number): Buffer {
  const lying = Buffer.from(archive)
  lying.writeUInt32LE(size, lying.lastIndexOf('PK\u0001\u0002') + 24)
  return lying
}

/** What reading says, and the megabytes that it took on the way. */
async function read(content: Buffer): Promise<{ said: unknown; grown: number }> {
  const before = process.memoryUsage.rss()
  let most = before
  const watching = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 5)
  const said = await readTable(bufferSource(content)).catch((error: unknown) => (error as Error).message)
  clearInterval(watching)
  return { said, grown: (Math.max(most, process.memoryUsage.rss()) - before) / megabyte }
}

it('a workbook of some hundred kilobytes that unpacks to 160 MB is refused in bounded memory', async () => {
  const content = await bomb()
  expect(content.length).toBeLessThan(2 * megabyte)
  const honest = await read(content)
  expect(honest.said).toBe('文件展开后超过 100 MB：请删去图片和多余的行，或分成几个文件')
  expect(honest.grown).toBeLessThan(20)
  const lying = await read(saying(content, 99 * megabyte))
  expect(lying.said).toBe('文件已损坏，打不开：请用 Excel 或 WPS 打开后另存为 .xlsx，再上传')
  expect(lying.grown).toBeLessThan(150)
  process.stdout.write(`zip bomb: ${lying.grown.toFixed(0)} MB on the way to 99 MB\n`)
}, 60_000)
