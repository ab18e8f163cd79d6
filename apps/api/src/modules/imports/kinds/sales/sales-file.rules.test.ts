import { civilDate } from '@hub/kernel'
import { describe, expect, it } from 'vitest'
import { homeKey } from '../home-fields.js'
import { beginSalesCheck, contractKey } from './sales-file.rules.js'
import { emptyRecord, type SalesRecord } from './sales-record.js'

const record: SalesRecord = {
  ...emptyRecord,
  project: '云栖澜庭',
  building: '3',
  unit: '1',
  room: '101',
  customerName: '张三',
  phone: '13812345678',
  paymentWay: 'full',
  subscribedOn: civilDate('2026-03-01'),
}

describe('keys', () => {
  it.each([{ project: '云栖' }, { building: '5' }, { unit: '2' }, { unit: null }, { room: '102' }])(
    'makes another home of %o',
    (change) => {
      expect(homeKey({ ...record, ...change })).not.toBe(homeKey(record))
      const check = beginSalesCheck()
      expect([...check(2, record), ...check(3, { ...record, ...change })]).toEqual([])
    },
  )

  it('keeps the parts of a home apart', () => {
    expect(homeKey({ ...record, unit: null, room: '1101' })).not.toBe(homeKey({ ...record, unit: '1', room: '101' }))
  })

  it('knows a contract by its number, else by home and day of subscription', () => {
    const numbered = { ...record, contractNo: 'HZ-1' }
    expect(contractKey({ ...numbered, room: '102', subscribedOn: civilDate('2026-04-01') })).toBe(contractKey(numbered))
    expect(contractKey({ ...record, customerName: '李四' })).toBe(contractKey(record))
    expect(contractKey({ ...record, subscribedOn: civilDate('2026-04-01') })).not.toBe(contractKey(record))
  })
})
