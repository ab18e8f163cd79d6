import { fen } from './fen.ts'
import type { Fen } from './fen.ts'

/** What limits a provident-fund loan in a city. Amounts in fen. */
export interface FundLoanRule {
  /** Most that may be lent to one who pays in alone, or to a family. */
  readonly cap: Fen
  /** The loan is at most the balance times this. */
  readonly multiple: number
}

/** Why a loan cannot be larger. */
export type LoanBound = 'cap' | 'balance' | 'price'

export interface FundLoanEstimate {
  readonly amount: Fen
  readonly bound: LoanBound
}

/** The largest provident-fund loan: cap, multiple of the balance, and what is left of the price after the down payment. */
export function fundLoan(rule: FundLoanRule, balance: Fen, price: Fen, downPayment: Fen): FundLoanEstimate {
  const bounds: [LoanBound, number][] = [
    ['cap', rule.cap],
    ['balance', balance * rule.multiple],
    ['price', Math.max(0, price - downPayment)],
  ]
  const [bound, amount] = bounds.reduce((least, each) => (each[1] < least[1] ? each : least))
  return { amount: fen(amount), bound }
}

/** `amount × share / of` to the nearest fen, half a fen up. @throws RangeError where the product is not exact */
export function shareOf(amount: Fen, share: number, of: number): Fen {
  const product = amount * share
  if (!Number.isSafeInteger(product) || product < 0) throw new RangeError('too large to reckon exactly')
  return fen(Math.floor((product + Math.floor(of / 2)) / of))
}

/** The price without value-added tax, which the deed tax is taken of. `vatPercent` is a whole number of per cent. */
export function priceBeforeVat(price: Fen, vatPercent: number): Fen {
  return shareOf(price, 100, 100 + vatPercent)
}

export interface DeedTaxRate {
  /** Parts per million up to and including the small area. */
  readonly small: number
  /** Parts per million above it. */
  readonly large: number
}

/** Deed tax on a price without value-added tax. `area` and `smallArea` in hundredths of a square metre. */
export function deedTax(price: Fen, area: number, smallArea: number, rate: DeedTaxRate): Fen {
  return shareOf(price, area <= smallArea ? rate.small : rate.large, 1_000_000)
}

/** First maintenance fund: `area` in hundredths of a square metre, `perSquareMetre` in fen. */
export function maintenanceFund(area: number, perSquareMetre: Fen): Fen {
  return shareOf(perSquareMetre, area, 100)
}
