import { describe, expect, it } from 'vitest'
import { readContractNumber } from './contract-number.js'
import { readBuilding, readRoom, readUnit } from './home-label.js'
import { readCustomerName, readOfficerName, readProject } from './name.js'
import { readPaymentWay, readSaleKind } from './payment-way.js'

const asText = '：请把该列设为文本，再填'

describe('homes', () => {
  it.each(['3', 3, '03', '3号楼', '３号楼', '3幢', '3栋', '第3栋', '3#', '3#楼', '3号', '三号楼', '3 座'])(
    'reads building %s as 3',
    (cell) => {
      expect(readBuilding(cell)).toEqual({ value: '3' })
    },
  )

  it.each([
    ['A座', 'A'],
    ['b栋', 'B'],
    ['十二号楼', '12'],
    ['二十栋', '20'],
    ['10', '10'],
    ['S1-03栋', 'S1-3'],
    ['云栖', '云栖'],
  ])('reads building %s as %s', (cell, value) => {
    expect(readBuilding(cell)).toEqual({ value })
  })

  it.each([
    [2, '2'],
    ['2单元', '2'],
    ['二单元', '2'],
    ['甲单元', '甲'],
    ['无', null],
    ['/', null],
    ['-', null],
  ])('reads unit %s as %s', (cell, value) => {
    expect(readUnit(cell)).toEqual({ value })
  })

  it.each([
    ['1602室', '1602'],
    [1602, '1602'],
    ['0402', '402'],
    ['-101', '-101'],
    ['12A', '12A'],
    ['101房', '101'],
  ])('reads room %s as %s', (cell, value) => {
    expect(readRoom(cell)).toEqual({ value })
  })

  it('says what would be right', () => {
    expect(readRoom('2026-03-02')).toEqual({ fault: `被表格软件当成了日期${asText}如 1602` })
    expect(readBuilding('号楼')).toEqual({ fault: '认不出，应如 3 或 3号楼' })
    expect(readRoom('16/02')).toEqual({ fault: '认不出，应如 1602' })
    expect(readRoom(16.02)).toEqual({ fault: '认不出，应如 1602' })
  })
})

describe('names', () => {
  it.each([
    ['张　三', '张三'],
    [' 欧阳 明月 ', '欧阳明月'],
    ['阿依古丽·买买提', '阿依古丽·买买提'],
    ['John  Smith', 'John Smith'],
    ['杭州栖居（集团）有限公司', '杭州栖居(集团)有限公司'],
    ['𠮷田一', '𠮷田一'],
  ])('reads %s as %s', (cell, value) => {
    expect(readCustomerName(cell)).toEqual({ value })
  })

  it.each([
    ['张三、李四', '写了不止一位：请只写合同上的第一位买受人'],
    ['张三13812345678', '不是姓名：里面有号码，请只写姓名'],
    [13812345678, '不是姓名：里面有号码，请只写姓名'],
    ['=1+1', '姓名里有不该有的符号：请只写姓名'],
    ['张', '姓名至少两个字'],
    ['张'.repeat(61), '姓名太长，最多 60 个字'],
  ])('refuses %s', (cell, fault) => {
    expect(readCustomerName(cell)).toEqual({ fault })
  })

  it('reads officers and projects', () => {
    expect(readOfficerName('陈岚/吴越')).toEqual({ fault: '写了不止一位：请只写一位' })
    expect(readProject(' 云栖澜庭  二期 ')).toEqual({ value: '云栖澜庭 二期' })
    expect(readProject('楼'.repeat(61))).toEqual({ fault: '楼盘名称太长，最多 60 个字' })
  })
})

describe('words of the contract', () => {
  it.each([
    ['一次性付款', 'full'],
    ['全款', 'full'],
    ['分期', 'instalments'],
    ['分期付款', 'instalments'],
    ['按揭', 'commercial_loan'],
    ['商业贷款', 'commercial_loan'],
    ['商贷', 'commercial_loan'],
    ['公积金', 'fund_loan'],
    ['公积金贷款', 'fund_loan'],
    ['组合贷', 'combined_loan'],
    ['组合贷款（公积金＋商业）', 'combined_loan'],
    ['公积金+商贷', 'combined_loan'],
  ])('reads payment %s as %s', (cell, value) => {
    expect(readPaymentWay(cell)).toEqual({ value })
  })

  it('refuses a payment way that could be several', () => {
    const fault = '认不出的付款方式：请写全款、分期、商业贷款、公积金贷款、组合贷款之一'
    expect(readPaymentWay('贷款')).toEqual({ fault })
    expect(readPaymentWay(1)).toEqual({ fault })
  })

  it.each([
    ['期房', 'presale'],
    ['预售', 'presale'],
    ['现房', 'completed'],
    ['现售', 'completed'],
  ])('reads sale kind %s as %s', (cell, value) => {
    expect(readSaleKind(cell)).toEqual({ value })
  })

  it.each(['期房/现房', '住宅'])('refuses sale kind %s', (cell) => {
    expect(readSaleKind(cell)).toEqual({ fault: '认不出的房屋性质：请写期房或现房' })
  })

  it('reads contract numbers', () => {
    expect(readContractNumber('hz-26-08 -0417')).toEqual({ value: 'HZ-26-08-0417' })
    expect(readContractNumber('杭房〔2026〕第12号')).toEqual({ value: '杭房〔2026〕第12号' })
    expect(readContractNumber(20260417)).toEqual({ value: '20260417' })
    expect(readContractNumber(Number('202604170000012345'))).toEqual({
      fault: `是数字格式，后几位已变成 0${asText}合同编号`,
    })
    expect(readContractNumber('2.026E+17')).toEqual({ fault: `被改成了科学计数法${asText}合同编号` })
    expect(readContractNumber('编号，待定')).toHaveProperty('fault')
  })
})
