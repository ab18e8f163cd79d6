import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fen } from './fen.ts'
import { equalInstalments, equalPrincipal, interestOf, paidIn, type Instalment } from './loan.ts'

const amounts = fc.integer({ min: 1, max: 3_000_000_000 }).map(fen)
const rates = fc.integer({ min: 0, max: 120_000 })
const months = fc.integer({ min: 1, max: 360 })

/** Interest by `bigint`, apart from the code under test. */
const exactInterest = (owed: number, rate: number): bigint => (BigInt(owed) * BigInt(rate) + 6_000_000n) / 12_000_000n

function expectSound(principal: number, rate: number, instalments: readonly Instalment[]): void {
  let owed = principal
  for (const { interest, principal: part, left } of instalments) {
    expect(BigInt(interest)).toBe(exactInterest(owed, rate))
    owed -= part
    expect(left).toBe(owed)
  }
  expect(owed).toBe(0)
}

describe('等额本息', () => {
  it('a million at 2.6 % over 30 years is 4,003.40 a month, as banks reckon it', () => {
    const instalments = equalInstalments(fen(100_000_000), 26_000, 360)
    expect(paidIn(instalments[0] as Instalment)).toBe(400_340)
    expect(interestOf(instalments)).toBeGreaterThan(44_000_000)
    expect(interestOf(instalments)).toBeLessThan(44_200_000)
  })

  it('clears the loan to the fen, equal but for a smaller last one', () => {
    fc.assert(
      fc.property(amounts, rates, months, (principal, rate, n) => {
        const instalments = equalInstalments(principal, rate, n)
        expect(instalments).toHaveLength(n)
        expectSound(principal, rate, instalments)
        const paid = instalments.map(paidIn)
        const equal = paid[0] ?? 0
        expect(Math.max(...paid)).toBe(equal)
        const owing = instalments.filter(({ left }) => left > 0)
        expect(owing.every((each) => paidIn(each) === equal)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('is within a fen of the formula', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1000, max: 120_000 }), months, (principal, rate, n) => {
        const r = rate / 12_000_000
        const formula = (principal * r) / (1 - (1 + r) ** -n)
        const paid = paidIn(equalInstalments(principal, rate, n)[0] as Instalment)
        expect(Math.abs(paid - formula)).toBeLessThan(2)
      }),
      { numRuns: 60 },
    )
  })
})

describe('等额本金', () => {
  it('clears the loan in equal parts and costs less interest', () => {
    fc.assert(
      fc.property(amounts, rates, months, (principal, rate, n) => {
        const instalments = equalPrincipal(principal, rate, n)
        expectSound(principal, rate, instalments)
        const parts = instalments.map((each) => each.principal)
        expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1)
        expect(interestOf(instalments)).toBeLessThanOrEqual(interestOf(equalInstalments(principal, rate, n)) + n)
      }),
      { numRuns: 60 },
    )
  })
})

it('refuses what is no loan', () => {
  expect(() => equalInstalments(fen(100), 26_000, 0)).toThrow(RangeError)
  expect(() => equalPrincipal(fen(-1), 26_000, 12)).toThrow(RangeError)
  expect(() => equalPrincipal(fen(1), 2.6, 12)).toThrow(RangeError)
})
