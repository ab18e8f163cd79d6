import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fen } from './fen.ts'
import { chineseCapitals } from './fen-words.ts'

describe('an amount in capitals', () => {
  // The first five are the amounts of the rule itself, in the form without 零 where it leaves the choice.
  it.each([
    [1_409_50, '壹仟肆佰零玖元伍角整'],
    [6_007_14, '陆仟零柒元壹角肆分'],
    [107_000_53, '壹拾万柒仟元伍角叁分'],
    [16_409_02, '壹万陆仟肆佰零玖元零贰分'],
    [325_04, '叁佰贰拾伍元零肆分'],
    [894_000_00, '捌拾玖万肆仟元整'],
    [8_635_32, '捌仟陆佰叁拾伍元叁角贰分'],
    [2_980_000_00, '贰佰玖拾捌万元整'],
    [10_000_00, '壹万元整'],
    [10_001_00, '壹万零壹元整'],
    [100_000_000_00, '壹亿元整'],
    [100_000_001_00, '壹亿零壹元整'],
    [1_000_500_000_00, '壹拾亿零伍拾万元整'],
    [1_000_000_000_000_00, '壹万亿元整'],
    [1_000_100_000_000_00, '壹万零壹亿元整'],
    [0, '零元整'],
    [5, '伍分'],
    [50, '伍角整'],
    [-1_00, '负壹元整'],
  ])('%i fen: %s', (amount, words) => {
    expect(chineseCapitals(fen(amount))).toBe(words)
  })

  const amounts = fc.oneof(
    fc.integer({ min: 1, max: 1_000_000_00 }),
    fc.integer({ min: 1, max: 100_000_000_000_00 }),
    // Round amounts are where noughts are forgotten.
    fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 10 })).map(([n, zeros]) => n * 10 ** zeros),
  )

  it('reads back as the same amount', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(readBack(chineseCapitals(fen(amount)))).toBe(amount)
      }),
      { numRuns: 1_000 },
    )
  })

  it('never says nought twice, nor at the end of its yuan, and ends in 整 or 分', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        const words = chineseCapitals(fen(amount))
        expect(words).not.toMatch(/零零|零[拾佰仟万亿元角整]|^零/u)
        expect(words).toMatch(/[整分]$/u)
      }),
      { numRuns: 1_000 },
    )
  })
})

/** A reader of its own: digit by digit, each with the unit behind it. */
function readBack(words: string): number {
  const [whole = '', parts = ''] = words.includes('元') ? words.split('元') : ['', words]
  const part = (unit: string): number => {
    const at = parts.indexOf(unit)
    return at < 1 ? 0 : '零壹贰叁肆伍陆柒捌玖'.indexOf(parts[at - 1] ?? '')
  }
  return readWhole(whole) * 100 + part('角') * 10 + part('分')
}

function readWhole(words: string): number {
  for (const [name, unit] of [
    ['亿', 100_000_000],
    ['万', 10_000],
  ] as const) {
    const at = words.lastIndexOf(name)
    if (at >= 0) return readWhole(words.slice(0, at)) * unit + readWhole(words.slice(at + 1))
  }
  let sum = 0
  let digit = 0
  for (const sign of words) {
    const value = '零壹贰叁肆伍陆柒捌玖'.indexOf(sign)
    if (value >= 0) digit = value
    else {
      sum += digit * 10 ** ('拾佰仟'.indexOf(sign) + 1)
      digit = 0
    }
  }
  return sum + digit
}
