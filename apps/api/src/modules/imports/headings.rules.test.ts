import { describe, expect, it } from 'vitest'
import { headingsOf, missingFields, plainHeading, proposeColumns } from './headings.rules.js'
import { salesFields as fields } from './kinds/sales/sales-fields.js'

const usual: [heading: string, field: keyof typeof fields | null][] = [
  ['楼盘', 'project'],
  ['项目名称', 'project'],
  ['栋号', 'building'],
  ['幢', 'building'],
  ['楼号', 'building'],
  ['单元', 'unit'],
  ['单元号', 'unit'],
  ['房间号', 'room'],
  ['建筑面积(㎡)', 'area'],
  ['建筑面积（平方米）', 'area'],
  ['面积', 'area'],
  ['买受人', 'customerName'],
  ['* 客户 姓名', 'customerName'],
  ['联系电话', 'phone'],
  ['身份证号', 'identityNumber'],
  ['合同号', 'contractNo'],
  ['房屋性质（期房/现房）', 'saleKind'],
  ['期房/现房', 'saleKind'],
  ['付款方式', 'paymentWay'],
  ['总价(元)', 'total'],
  ['总价(万元)', 'total'],
  ['合同总价　（万元）', 'total'],
  ['成交总价', 'total'],
  ['认购日期', 'subscribedOn'],
  ['签约日', 'signedOn'],
  ['网签日期', 'onlineSignedOn'],
  ['合同备案日期', 'filedOn'],
  ['交房日期', 'handoverDueOn'],
  ['置业顾问', 'officerName'],
  ['服务官电话', 'officerPhone'],
  ['套内面积', null],
  ['实际交付日期', null],
  ['备注', null],
  ['', null],
]

describe('proposed columns', () => {
  it.each(usual)('takes 「%s」 for %s', (heading, field) => {
    expect(proposeColumns(fields, [heading])).toEqual([{ heading, field }])
  })

  it.each([
    ['合同总金额', 'total'],
    ['客户手机号码', 'phone'],
    ['合同的备案日期', 'filedOn'],
  ])('guesses 「%s」 from a heading with one character less, and says so', (heading, field) => {
    expect(proposeColumns(fields, [heading])).toEqual([{ heading, field, by: 'guess' }])
  })

  it.each(['原合同总价', '实际签约日期', '退房日期'])(
    'does not guess 「%s」, which means something else',
    (heading) => {
      expect(proposeColumns(fields, [heading])).toEqual([{ heading, field: null }])
    },
  )

  it('gives a field to one column only, the most telling', () => {
    expect(proposeColumns(fields, ['面积', '建筑面积', '套内面积'])).toEqual([
      { heading: '面积', field: null },
      { heading: '建筑面积', field: 'area' },
      { heading: '套内面积', field: null },
    ])
    expect(proposeColumns(fields, ['置业顾问', '服务官']).map(({ field }) => field)).toEqual([null, 'officerName'])
  })

  it('knows no heading of two fields, and finds every heading it knows', () => {
    const all = Object.entries(fields).flatMap(([key, field]) => headingsOf(field).map((name) => [name, key] as const))
    expect(new Set(all.map(([name]) => name)).size).toBe(all.length)
    for (const [name, field] of all) {
      expect(plainHeading(name)).toBe(name)
      expect(proposeColumns(fields, [name])[0]?.field).toBe(field)
    }
  })

  it('names what is missing in the usual order', () => {
    expect(missingFields(fields, proposeColumns(fields, ['电话', '房号', '楼盘']))).toEqual([
      '楼栋',
      '客户姓名',
      '付款方式',
      '认购日期',
    ])
    expect(
      missingFields(
        fields,
        proposeColumns(
          fields,
          Object.values(fields).map(({ label }) => label),
        ),
      ),
    ).toEqual([])
  })
})
