import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aSale,
  identityNumber,
  openWorld,
  salesCsv,
  type SalesRow,
  type World,
} from '../../../../../tests/support/world/index.js'
import { allRows, gb18030, preview, salesWorkbook } from '../../../../../tests/support/world/sales-files.js'

let world: World
let token: string
beforeAll(async () => {
  world = await openWorld({ worker: false })
  token = await world.staffToken('steward', 'data_steward')
})
afterAll(() => world.close())

const rows: SalesRow[] = [
  aSale({ 建筑面积: '89.35㎡', 合同总价: '￥2980000.00' }),
  aSale({
    房号: '1702',
    客户姓名: '方圆',
    手机号: '+86 138-0000-0002',
    证件号码: identityNumber(2),
    合同编号: 'yx-0002',
  }),
]
const staff = () => world.client({ token, client: 'console/1.0.0' })

describe.each([
  ['CSV in UTF-8', () => salesCsv(rows), '合同.csv'],
  ['CSV in UTF-8 with a byte order mark', () => `\uFEFF${salesCsv(rows)}`, '合同.csv'],
  ['CSV in GB18030', () => gb18030(salesCsv(rows)), '合同.csv'],
  ['text with tabs', () => salesCsv(rows).replaceAll('","', '"\t"').replaceAll(',', '\t'), '合同.txt'],
  ['a workbook', () => salesWorkbook(rows), '合同.xlsx'],
  ['a workbook under a wrong name', () => salesWorkbook(rows), '合同.csv'],
])('%s', (_, file, name) => {
  it('is read as what it is', async () => {
    const seen = await preview(world.url, token, await file(), name)
    expect(seen).toMatchObject({
      ...{ state: 'checked', fileName: name, uploadedBy: 'steward', committedAt: null, rows: 2, faults: 0 },
      ...{ counts: { new: 2, changed: 0, same: 0, faulty: 0 }, faultList: [], differences: [] },
    })
    expect(seen.columns.slice(0, 3)).toEqual([
      { heading: '楼盘', field: 'project' },
      { heading: '楼栋', field: 'building' },
      { heading: '单元', field: 'unit' },
    ])
    const [first, second] = await allRows(staff(), seen.id)
    expect(first?.cells).toMatchObject({
      ...{ project: '云栖澜庭', building: '3', unit: '2', room: '1602', area: '89.35', total: '¥2,980,000.00' },
      ...{ paymentWay: '组合贷款', saleKind: '期房', subscribedOn: '2026-08-02', contractNo: 'YX-0001' },
    })
    expect(second).toMatchObject({ row: 3, outcome: 'new', cells: { contractNo: 'YX-0002' }, before: {}, faults: [] })
  })
})

describe('the preview', () => {
  it('masks names, phones and identity numbers', async () => {
    const { id } = await preview(world.url, token, rows)
    const [first] = await allRows(staff(), id)
    expect(first?.cells).toMatchObject({ customerName: '林*', phone: '138****0001' })
    expect(first?.cells.identityNumber).toMatch(/^330\*{14}[\dX]$/u)
    expect(JSON.stringify(await allRows(staff(), id))).not.toMatch(/13800000001|林静|19900512/u)
  })

  it('leaves columns out that nobody knows, and says so', async () => {
    const { columns } = await preview(world.url, token, [aSale({ 车位: 'B2-17' })])
    expect(columns.at(-1)).toEqual({ heading: '车位', field: null })
  })

  it('numbers rows as the spreadsheet shows them', async () => {
    const book = await salesWorkbook(rows, (sheet) => {
      sheet.insertRow(3, [])
    })
    const { id } = await preview(world.url, token, book, '空行.xlsx')
    expect((await allRows(staff(), id)).map(({ row }) => row)).toEqual([2, 4])
  })
})
