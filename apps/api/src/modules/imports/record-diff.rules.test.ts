import { civilDate, fen } from '@hub/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pickCells, recordCells } from './record-cells.js'
import { diffRecord, mergeRecord } from './record-diff.rules.js'
import { emptyRecord, type SalesRecord } from './kinds/sales/sales-record.js'
import { salesRules } from './kinds/sales/sales.rules.js'

const stored: SalesRecord = {
  ...emptyRecord,
  project: '云栖澜庭',
  building: '3',
  room: '1602',
  customerName: '张三',
  phone: '13812345678',
  paymentWay: 'full',
  saleKind: 'presale',
  subscribedOn: civilDate('2026-03-01'),
  total: fen(268000000),
}

describe('what a file would change', () => {
  it('is nothing when it says the same, or nothing', () => {
    expect(diffRecord(stored, stored)).toEqual({ outcome: 'same', changed: [] })
    expect(diffRecord(stored, { ...stored, total: null, saleKind: null })).toEqual({ outcome: 'same', changed: [] })
  })

  it('names the fields that get another value', () => {
    const after = { ...stored, phone: '13900001111', signedOn: civilDate('2026-03-09'), total: null }
    const diff = diffRecord(stored, after)
    expect(diff).toEqual({ outcome: 'changed', changed: ['signedOn', 'phone'] })
    expect(pickCells(recordCells(salesRules, stored), diff.changed)).toEqual({ phone: '138****5678' })
  })

  it('is everything it says when nothing is stored', () => {
    expect(diffRecord(null, { ...stored, saleKind: null })).toEqual({
      outcome: 'new',
      changed: expect.not.arrayContaining(['saleKind', 'unit']) as unknown,
    })
    expect(mergeRecord(null, { ...stored, saleKind: null })).toEqual({ ...stored, saleKind: null })
  })

  it('leaves nothing to change once it is written, and never clears a field', () => {
    const maybe = <T>(value: T): fc.Arbitrary<T | null> => fc.constantFrom(value, null)
    const file = fc.record({
      unit: maybe('2'),
      total: fc.option(fc.integer({ min: 1_000_000, max: 9_000_000 }).map(fen)),
      contractNo: maybe('HZ-1'),
      saleKind: fc.constantFrom('presale', 'completed', null),
      filedOn: maybe(civilDate('2026-03-20')),
    })
    fc.assert(
      fc.property(file, file, (first, second) => {
        const before = mergeRecord(null, { ...stored, ...first })
        const merged = mergeRecord(before, { ...stored, ...second })
        expect(diffRecord(merged, { ...stored, ...second }).outcome).toBe('same')
        for (const [field, value] of Object.entries(before)) {
          if (value !== null) expect(merged[field]).not.toBeNull()
        }
      }),
    )
  })
})
