import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Area } from '../kinds/sales/sales-record.js'
import { formatArea, readArea } from './area.js'

describe('areas', () => {
  it.each([
    [89.35, 8935],
    ['89.35㎡', 8935],
    ['89.35 m2', 8935],
    ['1,089.5平方米', 108950],
    [128, 12800],
  ])('reads %s', (cell, area) => {
    expect(readArea(cell)).toEqual({ value: area })
  })

  it.each([
    ['约90', '不是数字，应如 89.35'],
    ['89.355', '小数太多，最多 2 位，如 89.35'],
    [0, '面积应大于 0，如 89.35'],
    [893500, '面积超过 10,000 ㎡，请核对单位，应如 89.35'],
  ])('refuses %s', (cell, fault) => {
    expect(readArea(cell)).toEqual({ fault })
  })

  it('reads back what it writes, and the same float', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (area) => {
        expect(readArea(formatArea(area as Area))).toEqual({ value: area })
        expect(readArea(area / 100)).toEqual({ value: area })
      }),
    )
  })
})
