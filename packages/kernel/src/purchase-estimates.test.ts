import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fen } from './fen.ts'
import { deedTax, fundLoan, maintenanceFund, priceBeforeVat, shareOf } from './purchase-estimates.ts'

const yuan = (amount: number) => fen(amount * 100)

describe('the provident-fund loan', () => {
  const rule = { cap: yuan(1_000_000), multiple: 20 }
  it('names what bounds it', () => {
    expect(fundLoan(rule, yuan(80_000), yuan(2_980_000), yuan(900_000))).toEqual({
      amount: yuan(1_000_000),
      bound: 'cap',
    })
    expect(fundLoan(rule, yuan(30_000), yuan(2_980_000), yuan(900_000)).bound).toBe('balance')
    expect(fundLoan(rule, yuan(80_000), yuan(900_000), yuan(600_000))).toEqual({
      amount: yuan(300_000),
      bound: 'price',
    })
  })
})

describe('the deed tax', () => {
  const rate = { small: 10_000, large: 15_000 }
  it('is higher from above 140 square metres', () => {
    expect(deedTax(yuan(1_000_000), 14_000, 14_000, rate)).toBe(yuan(10_000))
    expect(deedTax(yuan(1_000_000), 14_001, 14_000, rate)).toBe(yuan(15_000))
  })

  it('is taken of the price without value-added tax', () => {
    expect(priceBeforeVat(yuan(2_980_000), 9)).toBe(273_394_495)
  })
})

it('a share is exact to half a fen, as bigint says', () => {
  const parts = fc.tuple(fc.integer({ min: 0, max: 5_000_000_000 }), fc.integer({ min: 0, max: 50_000 }))
  fc.assert(
    fc.property(parts, ([amount, share]) => {
      const exact = (BigInt(amount) * BigInt(share) + 500_000n) / 1_000_000n
      expect(BigInt(shareOf(fen(amount), share, 1_000_000))).toBe(exact)
    }),
  )
})

it('the maintenance fund follows the area', () => {
  expect(maintenanceFund(11_850, yuan(120))).toBe(yuan(14_220))
})
