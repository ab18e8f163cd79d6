import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { fen } from './fen.ts'
import { splitFen } from './fen-split.ts'

const weights = fc
  .array(fc.nat({ max: Number.MAX_SAFE_INTEGER }), { minLength: 1, maxLength: 12 })
  .filter((list) => list.some((weight) => weight > 0))

describe('splitting money', () => {
  it('gives the fen left over to the largest remainders, the earlier first', () => {
    expect(splitFen(fen(100), [1, 1, 1])).toEqual([34, 33, 33])
    expect(splitFen(fen(1000), [1, 5, 3])).toEqual([111, 556, 333])
    expect(splitFen(fen(-100), [1, 1, 1])).toEqual([-34, -33, -33])
    expect(splitFen(fen(100), [0, 1])).toEqual([0, 100])
  })

  it('always adds up, and no part is a fen away from its exact share', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), weights, (total, list) => {
        const parts = splitFen(fen(total), list)
        const sum = list.reduce((running, weight) => running + BigInt(weight), 0n)
        expect(parts.reduce((running, part) => running + BigInt(part), 0n)).toBe(BigInt(total))
        parts.forEach((part, position) => {
          const distance = BigInt(part) * sum - BigInt(total) * BigInt(list[position] ?? 0)
          expect(distance < sum && distance > -sum).toBe(true)
        })
      }),
    )
  })

  it('refuses weights that cannot carry a split', () => {
    expect(() => splitFen(fen(1), [])).toThrow(RangeError)
    expect(() => splitFen(fen(1), [0, 0])).toThrow(RangeError)
    expect(() => splitFen(fen(1), [2, -1])).toThrow(RangeError)
    expect(() => splitFen(fen(1), [0.5])).toThrow(RangeError)
  })
})
