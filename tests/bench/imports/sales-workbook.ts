import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

const ways = ['全款', '分期', '商业贷款', '公积金', '组合贷款']
const headings =
  '楼盘 楼栋 单元 房号 建筑面积 客户姓名 手机号 证件号码 合同编号 房屋性质 付款方式 合同总价 认购日期 签约日期 网签日期 备案日期 合同交付日期 服务官 服务官电话'.split(
    ' ',
  )

/** 17 digits and their check digit, as on an identity card. */
function identityNumber(running: number): string {
  const body = `330106${String(1950 + Math.floor(running / 1000))}0512${String(running % 1000).padStart(3, '0')}`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, i) => total + weight * Number(body[i]), 0)
  return body + ('10X98765432'[sum % 11] ?? '')
}

/** Row `n` of a developer's sales list: buildings of 250 homes, five ways of paying, nearly every cell filled. */
export function saleCells(n: number): string[] {
  const [building, home] = [Math.floor(n / 250), n % 250]
  return [
    ...['云栖澜庭', `${String(building + 1)}幢`, `${String((home % 2) + 1)}单元`],
    ...[
      `${String(Math.floor(home / 8) + 1)}0${String((home % 8) + 1)}`,
      '89.35',
      '方圆',
      `139${String(10_000_000 + n)}`,
    ],
    ...[identityNumber(n), `YX-${String(n)}`, '期房', ways[n % 5] ?? '', String(2_000_000 + n), '2026/3/1', '2026/3/9'],
    ...['2026-03-09', n % 3 === 0 ? '' : '2026年3月20日', '2028-06-30', '周宁', '13900000100'],
  ]
}

/** The same, but for the phone of one row in the middle, which is too short. */
export const oneBadCell =
  (rows: number) =>
  (n: number): string[] =>
    saleCells(n).with(6, n === Math.floor(rows / 2) ? '139' : (saleCells(n)[6] ?? ''))

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A workbook with so many sales, as spreadsheets save them: texts shared, one sheet, deflated. */
export async function salesWorkbook(
  rows: number,
  cellsOf: (n: number) => readonly string[] = saleCells,
): Promise<Uint8Array<ArrayBuffer>> {
  const numbers = new Map<string, number>()
  const cell = (text: string): string => {
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    return text === '' ? '<c/>' : `<c t="s"><v>${String(number)}</v></c>`
  }
  const line = (cells: readonly string[], n: number): string =>
    `<row r="${String(n + 1)}">${cells.map(cell).join('')}</row>`
  const lines = [line(headings, 0), ...Array.from({ length: rows }, (_, n) => line(cellsOf(n), n + 1))]
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="销售台账" sheetId="1" r:id="a"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="b" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${[...numbers.keys()].map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
  }
  const zip = new ZipFile()
  for (const [name, text] of Object.entries(parts)) zip.addBuffer(Buffer.from(`<?xml version="1.0"?>${text}`), name)
  zip.end()
  const content = buffer(zip.outputStream)
  await once(zip.outputStream, 'end')
  return new Uint8Array(await content)
}
