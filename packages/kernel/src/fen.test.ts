import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addFen, fen, formatYuan, parseYuan, subtractFen } from './fen.ts'

const amounts = fc.maxSafeInteger().map(fen)

describe('money in fen', () => {
  it.each([
    ['1280000', 128_000_000],
    ['¥1,280,000.00', 128_000_000],
    [' ￥8,635.32 ', 863_532],
    ['0.1', 10],
    ['12.5元', 1250],
    ['-3.00', -300],
    ['¥-3', -300],
    ['-0', 0],
  ])('reads %s', (text, amount) => {
    expect(parseYuan(text)).toBe(amount)
  })

  it.each(['', '.5', '1.', '1.234', '1,28,000', '12,80', '1e3', '128万', '--3', '-¥-3', 'abc', '１２'])(
    'refuses to guess %s',
    (text) => {
      expect(parseYuan(text)).toBeUndefined()
    },
  )

  it('writes yuan with groups and a leading minus', () => {
    expect(formatYuan(fen(128_000_000))).toBe('¥1,280,000.00')
    expect(formatYuan(fen(7))).toBe('¥0.07')
    expect(formatYuan(fen(-100_000))).toBe('-¥1,000.00')
  })

  it('reads back whatever it writes', () => {
    fc.assert(fc.property(amounts, (amount) => parseYuan(formatYuan(amount)) === amount))
  })

  it('subtracts what it added', () => {
    const small = fc.integer().map(fen)
    fc.assert(fc.property(small, small, (a, b) => subtractFen(addFen(a, b), b) === a))
    expect(addFen()).toBe(0)
  })

  it('stops at the edge of the safe range instead of rounding', () => {
    const most = fen(Number.MAX_SAFE_INTEGER)
    expect(() => addFen(most, fen(1))).toThrow(RangeError)
    expect(() => subtractFen(fen(0), most)).not.toThrow()
    expect(() => subtractFen(fen(-1), most)).toThrow(RangeError)
    expect(() => fen(0.5)).toThrow(RangeError)
    expect(() => parseYuan('90,071,992,547,409.92')).toThrow(RangeError)
    expect(parseYuan('90,071,992,547,409.91')).toBe(most)
  })
})
