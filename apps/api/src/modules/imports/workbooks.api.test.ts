import ExcelJS from 'exceljs'
import { importKindKeys } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aSale, openWorld, type World } from '../../../../../tests/support/world/index.js'
import { commit, preview } from '../../../../../tests/support/world/sales-files.js'

let world: World
let token: string
beforeAll(async () => {
  world = await openWorld({ worker: false })
  token = await world.staffToken('steward', 'data_steward')
})
afterAll(() => world.close())

async function download(path: string): Promise<{ status: number; name: string; bytes: Uint8Array<ArrayBuffer> }> {
  const headers = { authorization: `Bearer ${token}`, 'x-client': 'console/1.0.0' }
  const response = await fetch(`${world.url}/api/v1${path}`, { headers })
  const name = decodeURIComponent(response.headers.get('content-disposition')?.split("''")[1] ?? '')
  return { status: response.status, name, bytes: new Uint8Array(await response.arrayBuffer()) }
}
async function sheetsOf(bytes: Uint8Array<ArrayBuffer>): Promise<ExcelJS.Worksheet[]> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes.buffer)
  return book.worksheets
}
const texts = (sheet: ExcelJS.Worksheet | undefined, row: number): string[] =>
  ((sheet?.getRow(row).values ?? []) as ExcelJS.CellValue[])
    .slice(1)
    .map((value) => (value == null ? '' : (value as string)))

describe('the report of bad cells', () => {
  it('is the file itself, bad cells filled, with words; mended it can be uploaded as it is', async () => {
    const rows = [
      aSale(),
      aSale({ 房号: '1702', 合同编号: 'YX-2', 证件号码: '', 手机号: '1380000', 认购日期: '2026-02-30' }),
      aSale({ 房号: '1802', 合同编号: 'YX-3', 证件号码: '', 备注: '=1+1 & <b>' }),
    ]
    const { id } = await preview(world.url, token, rows, '八月 合同.csv')
    const { name, bytes } = await download(`/staff/imports/${id}/faults.xlsx`)
    expect(name).toBe('八月 合同-有错.xlsx')
    const [sheet] = await sheetsOf(bytes)
    const headings = texts(sheet, 1)
    expect(headings).toEqual([...Object.keys(rows[2] ?? {}), '问题'])
    const cell = (row: number, heading: string) => sheet?.getCell(row, headings.indexOf(heading) + 1)
    expect(cell(3, '问题')?.value).toBe(
      '「手机号」不是 11 位手机号：写了 7 位\n「认购日期」2026 年 2 月没有 30 日，应如 2026-03-05',
    )
    expect(cell(3, '手机号')).toMatchObject({ value: '1380000', fill: { fgColor: { argb: 'FFF9DAD7' } } })
    expect(cell(2, '手机号')).toMatchObject({ value: '13800000001' })
    expect(cell(2, '手机号')?.fill ?? {}).not.toHaveProperty('fgColor')
    expect(cell(4, '备注')?.value).toBe('=1+1 & <b>')
    const mended = sheet?.workbook
    if (!mended) throw new Error('no workbook')
    for (const [heading, text] of [
      ['手机号', '13800000002'],
      ['认购日期', '2026-02-28'],
    ] as const) {
      const bad = cell(3, heading)
      if (bad) bad.value = text
    }
    const again = await preview(world.url, token, new Uint8Array(await mended.xlsx.writeBuffer()), name)
    expect(again).toMatchObject({ faults: 0, counts: { new: 3 }, mappingFaults: [] })
    await commit(world.url, token, again.id)
  })

  it('is gone with the file once the import has ended', async () => {
    const { id } = await preview(world.url, token, [aSale()])
    await commit(world.url, token, id)
    expect((await download(`/staff/imports/${id}/faults.xlsx`)).status).toBe(404)
  })

  it('is written a row at a time for a long file', async () => {
    const rows = Array.from({ length: 3_000 }, (_, i) =>
      aSale({
        房号: String(20_000 + i),
        合同编号: `L-${String(i)}`,
        证件号码: '',
        手机号: i % 2 ? '1' : '13800000001',
      }),
    )
    const { id, faults } = await preview(world.url, token, rows)
    expect(faults).toBe(1_500)
    const [sheet] = await sheetsOf((await download(`/staff/imports/${id}/faults.xlsx`)).bytes)
    expect(sheet?.rowCount).toBe(3_001)
    expect(texts(sheet, 3_001).at(-1)).toContain('写了 1 位')
  })
})

describe.each(importKindKeys)('the template of %s', (kind) => {
  it('has headings that are recognised, an example that is none of a customer, and notes', async () => {
    const { name, bytes } = await download(`/staff/import-templates/${kind}`)
    expect(name).toMatch(/导入模板\.xlsx$/u)
    const [sheet, notes] = await sheetsOf(bytes)
    expect(notes?.name).toBe('填写说明')
    expect(texts(notes, 2).slice(0, 3)).toEqual(['楼盘', '是', '示例楼盘'])
    const seen = await preview(world.url, token, bytes, name)
    expect(seen).toMatchObject({ kind, mappingFaults: [], rows: 1 })
    expect(seen.columns.every(({ field }) => field !== null)).toBe(true)
    expect(seen.faultList.map(({ words }) => words)).toEqual(['第 2 行「*楼盘」：这是模板里的示例：请删去这一行'])
    expect(texts(sheet, 1)).toContain('*楼盘')
  })
})

it('the template of sales offers the words that can stand in a column', async () => {
  const [sheet] = await sheetsOf((await download('/staff/import-templates/sales')).bytes)
  const column = texts(sheet, 1).indexOf('*付款方式') + 1
  expect(sheet?.getCell(2, column).dataValidation).toMatchObject({
    type: 'list',
    formulae: ['"全款,分期,商业贷款,公积金贷款,组合贷款"'],
  })
})
