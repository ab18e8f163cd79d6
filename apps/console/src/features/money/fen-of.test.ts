import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fenOf, typed } from './fen-of.ts'

it.each([
  ['1,280,000.5', 128_000_050],
  ['￥894000', 89_400_000],
  [' 0.05 元', 5],
  ['12.345', undefined],
  ['-3', undefined],
  ['', undefined],
])('%s', (text, fen) => {
  expect(fenOf(text)).toBe(fen)
})

it('reads what it has written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), (fen) => {
      expect(fenOf(typed(fen))).toBe(fen)
    }),
  )
})
