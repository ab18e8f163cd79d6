import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aSale,
  openWorld,
  rawRequest,
  salesCsv,
  state,
  uploadSales,
  type World,
} from '../../../../../tests/support/world/index.js'
import { salesWorkbook } from '../../../../../tests/support/world/sales-files.js'

let world: World
let token: string
beforeAll(async () => {
  world = await openWorld({ worker: false, settings: { UPLOAD_LIMIT_BYTES: '1048576' } })
  token = await world.staffToken('admin', 'administrator')
})
afterAll(() => world.close())

type Content = string | Uint8Array<ArrayBuffer>
const bytes = (hex: string, length = 600) =>
  Uint8Array.from(Buffer.concat([Buffer.from(hex, 'hex'), Buffer.alloc(length)]))
const withFormula = () =>
  salesWorkbook([aSale()], (sheet) => {
    sheet.getCell('K2').value = { formula: 'A1' }
  })

const wrong: [what: string, content: () => Content | Promise<Content>, name: string, words: RegExp][] = [
  ['nothing', () => '', '空.csv', /空的/u],
  ['only headings', () => `${salesCsv([aSale()]).split('\r\n')[0] ?? ''}\r\n`, '表头.csv', /没有数据/u],
  ['a program under the name of a workbook', () => bytes('4d5a900003000000'), '合同.xlsx', /./u],
  ['a picture', () => bytes('89504e470d0a1a0a'), '合同.csv', /./u],
  ['an old workbook', () => bytes('d0cf11e0a1b11ae1'), '合同.xls', /旧版 \.xls/u],
  ['a broken archive', () => bytes('504b0304'), '合同.xlsx', /损坏/u],
  ['a web page', () => '<html><table></table></html>', '合同.xls', /网页格式/u],
  ['a quote that is never closed', () => `${salesCsv([aSale()])}\r\n"云栖`, '合同.csv', /引号/u],
  ['one heading twice', () => salesCsv([aSale()]).replace('单元', '楼栋'), '合同.csv', /出现了两次/u],
  ['a formula nobody has worked out', withFormula, '合同.xlsx', /公式/u],
]

describe('a file that cannot be taken', () => {
  it.each(wrong)('%s', async (_, content, name, words) => {
    const before = await state(world)
    const { status, body } = await uploadSales(world.url, token, await content(), name)
    expect(status).toBe(400)
    expect(body).toMatchObject({ code: 'import.file_unreadable', message: expect.stringMatching(words) as string })
    expect(await state(world)).toEqual(before)
  })

  it('larger than the limit', async () => {
    const { status, body } = await uploadSales(world.url, token, 'x'.repeat(1_048_577))
    expect(status).toBe(413)
    expect(body).toMatchObject({ code: 'request.too_large', message: '内容太大，最多 1 MB' })
  })
})

describe('a request without a file', () => {
  const send = (body: unknown) => rawRequest(world.url, 'POST /staff/imports', { body, token, client: 'console/1.0.0' })

  it('as JSON, as an empty form, or under another name', async () => {
    const other = new FormData()
    other.set('document', new Blob(['x']), '合同.csv')
    const text = new FormData()
    text.set('file', '没有附件')
    for (const body of [{}, other, text]) {
      expect(await send(body)).toMatchObject({ status: 400, body: { code: 'import.file_missing' } })
    }
  })
})
