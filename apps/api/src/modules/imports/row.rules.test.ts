import { civilDate } from '@hub/kernel'
import { describe, expect, it } from 'vitest'
import type { Column } from './headings.rules.js'
import { emptyRecord, type SalesRecord } from './kinds/sales/sales-record.js'
import { salesRules } from './kinds/sales/sales.rules.js'
import type { Cell } from './reading/table.js'
import { checkRow, type CheckedRow } from './row.rules.js'

const today = civilDate('2026-09-08')
const good: Partial<Record<keyof SalesRecord, Cell>> = {
  project: '云栖澜庭',
  city: '杭州市',
  building: '3号楼',
  unit: '2单元',
  room: 1602,
  area: 89.35,
  customerName: '张　三',
  phone: '138 1234 5678',
  identityNumber: '11010519491231002x',
  contractNo: 'HZ-26-08-0417',
  saleKind: '现房',
  paymentWay: '按揭',
  bank: '工商银行 之江支行',
  total: '268万',
  subscribedOn: '2026/3/1',
  signedOn: 46090,
  onlineSignedOn: '2026年3月9日',
  filedOn: '2026-03-20',
  handoverDueOn: '2028.6.30',
  officerName: '陈岚',
  officerPhone: '13900001111',
}

function check(cells: Partial<Record<keyof SalesRecord, Cell>>, columns?: Column[]): CheckedRow {
  const fields = Object.keys(good) as (keyof SalesRecord)[]
  const usual = fields.map((field) => ({ heading: salesRules.fields[field].label, field }))
  return checkRow(
    salesRules,
    { row: 14, cells: fields.map((field) => ({ ...good, ...cells })[field] ?? '') },
    columns ?? usual,
    today,
  )
}

function words(checked: CheckedRow): string[] {
  return 'faults' in checked ? checked.faults.map((fault) => fault.words) : []
}

describe('a row', () => {
  it('becomes a typed record and cells to look at', () => {
    expect(check({})).toEqual({
      row: 14,
      record: {
        ...emptyRecord,
        project: '云栖澜庭',
        city: '杭州',
        building: '3',
        unit: '2',
        room: '1602',
        area: 8935,
        customerName: '张三',
        phone: '13812345678',
        identityNumber: '11010519491231002X',
        contractNo: 'HZ-26-08-0417',
        saleKind: 'completed',
        paymentWay: 'commercial_loan',
        bank: '工商银行之江支行',
        total: 268000000,
        subscribedOn: '2026-03-01',
        signedOn: '2026-03-09',
        onlineSignedOn: '2026-03-09',
        filedOn: '2026-03-20',
        handoverDueOn: '2028-06-30',
        officerName: '陈岚',
        officerPhone: '13900001111',
      },
      cells: expect.objectContaining({
        customerName: '张*',
        phone: '138****5678',
        identityNumber: '110**************X',
        area: '89.35',
        total: '¥2,680,000.00',
        paymentWay: '商业贷款',
        saleKind: '现房',
        signedOn: '2026-03-09',
      }) as unknown,
    })
  })

  it('may leave optional cells empty, as null and without a display cell', () => {
    const checked = check({ unit: '', total: ' ', saleKind: '', signedOn: '', officerName: '', officerPhone: '' })
    expect(checked).toHaveProperty('record', expect.objectContaining({ unit: null, total: null, saleKind: null }))
    expect(checked.cells).not.toHaveProperty('total')
  })

  it('names every bad cell at once', () => {
    const checked = check({ phone: '1381234567', paymentWay: '贷款', subscribedOn: '2026/13/05', room: '' })
    expect(words(checked)).toEqual([
      '第 14 行「手机号」：不是 11 位手机号：写了 10 位',
      '第 14 行「付款方式」：认不出的付款方式：请写全款、分期、商业贷款、公积金贷款、组合贷款之一',
      '第 14 行「认购日期」：没有 13 月，应如 2026-03-05',
      '第 14 行「房号」：没有填，这一格必填',
    ])
  })

  it("uses the file's own heading, and the usual one for a column that is not there", () => {
    expect(words(check({}, [{ heading: '联系电话', field: 'phone' }]))[0]).toBe(
      '第 14 行「联系电话」：不是 11 位手机号：请只写数字，如 13812345678',
    )
    expect(words(check({}, [{ heading: '联系电话', field: 'phone' }]))).toContain(
      '第 14 行「楼盘」：没有填，这一格必填',
    )
  })

  it('masks faulty cells and the others of a faulty row', () => {
    const checked = check({ phone: '1381234567', identityNumber: '110105194912310021', building: '13812345678、' })
    expect(checked).toHaveProperty('faults', [
      expect.objectContaining({ column: '楼栋', value: '138****5678、' }),
      expect.objectContaining({ column: '手机号', value: '******4567' }),
      expect.objectContaining({ column: '证件号码', value: '110**************1' }),
    ])
    const written = JSON.stringify(checked)
    for (const secret of ['1381234567', '194912310021', '张三', '张　三']) expect(written).not.toContain(secret)
  })

  it('masks an identity number that stands in the wrong column', () => {
    for (const field of ['phone', 'contractNo', 'project', 'room', 'customerName', 'officerPhone'] as const) {
      const checked = check({ [field]: '11010519491231002X、', paymentWay: '?' })
      expect(JSON.stringify(checked), field).not.toContain('002X')
    }
  })

  it.each<[Partial<Record<keyof SalesRecord, Cell>>, string]>([
    [{ signedOn: '2026-02-28' }, '第 14 行「签约日期」：早于认购日期 2026-03-01，请核对两个日期'],
    [{ filedOn: '2026-03-05' }, '第 14 行「备案日期」：早于签约日期 2026-03-09，请核对两个日期'],
    [{ filedOn: '2026-09-09' }, '第 14 行「备案日期」：是将来的日期：这里写已经办好的日期，还没办请留空'],
    [{ handoverDueOn: '2036-09-09' }, '第 14 行「合同交付日期」：在十年以后，请核对年份'],
    [{ handoverDueOn: '2026-02-01' }, '第 14 行「合同交付日期」：早于认购日期 2026-03-01，请核对两个日期'],
    [{ total: 0 }, '第 14 行「合同总价」：总价是 0：还没有定价请留空'],
    [{ city: '330106' }, '第 14 行「城市」：不是城市名：请只写城市，如 杭州'],
    [{ bank: '1202' }, '第 14 行「贷款银行」：不是银行名称：请写名称，如 工商银行'],
    [{ officerName: '' }, '第 14 行「服务官」：只有电话没有姓名：请把服务官姓名也填上'],
  ])('finds what does not fit together: %o', (cells, expected) => {
    expect(words(check(cells))).toEqual([expected])
  })

  it('takes today as a day that has happened', () => {
    expect(check({ filedOn: today })).toHaveProperty('record.filedOn', today)
  })
})
