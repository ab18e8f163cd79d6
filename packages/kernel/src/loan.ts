import { fen } from './fen.ts'
import type { Fen } from './fen.ts'

/** Rates are whole parts per million a year: 2.6 % is 26,000. A percentage with three decimals has no rest. */
export type RatePpm = number

/** One month of a loan. `interest + principal` is what is paid. */
export interface Instalment {
  readonly interest: Fen
  readonly principal: Fen
  /** Still owed after it. */
  readonly left: Fen
}

const PPM_MONTHS = 12_000_000
/** Above it a month's interest would leave the safe range: ten billion yuan at 90 % a year. */
const MOST = 1_000_000_000_000

/** Interest of one month on what is owed, to the nearest fen, half a fen up. Products stay safe integers. */
function monthlyInterest(owed: number, rate: RatePpm): number {
  const whole = Math.floor(owed / PPM_MONTHS)
  const rest = owed - whole * PPM_MONTHS
  return whole * rate + Math.floor((rest * rate + PPM_MONTHS / 2) / PPM_MONTHS)
}

/**
 * 等额本息: the smallest equal monthly payment that clears the loan; the last one takes what is left and is never
 * larger. Found by whole numbers only, so it holds to the fen and needs no `bigint`, which older phones lack.
 * @throws RangeError for terms that are no loan.
 */
export function equalInstalments(principal: Fen, rate: RatePpm, months: number): Instalment[] {
  check(principal, rate, months)
  let [low, high] = [Math.ceil(principal / months), principal + monthlyInterest(principal, rate)]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (clears(principal, rate, months, middle)) high = middle
    else low = middle + 1
  }
  return schedule(principal, rate, months, (owed, interest, last) => (last ? owed : Math.min(owed, low - interest)))
}

/**
 * 等额本金: the principal in equal parts, the odd fen with the first ones; interest on what is still owed.
 * @throws RangeError for terms that are no loan.
 */
export function equalPrincipal(principal: Fen, rate: RatePpm, months: number): Instalment[] {
  check(principal, rate, months)
  const part = Math.floor(principal / months)
  const odd = principal - part * months
  return schedule(principal, rate, months, (_, __, ___, index) => part + (index < odd ? 1 : 0))
}

/** What is paid in a month. */
export const paidIn = ({ interest, principal }: Instalment): Fen => fen(interest + principal)

/** Interest over the whole loan. */
export const interestOf = (instalments: readonly Instalment[]): Fen =>
  fen(instalments.reduce((sum, { interest }) => sum + interest, 0))

function clears(principal: number, rate: RatePpm, months: number, payment: number): boolean {
  let owed = principal
  for (let month = 0; month < months && owed > 0; month++) owed -= payment - monthlyInterest(owed, rate)
  return owed <= 0
}

function schedule(
  principal: number,
  rate: RatePpm,
  months: number,
  repaid: (owed: number, interest: number, last: boolean, index: number) => number,
): Instalment[] {
  let owed = principal
  return Array.from({ length: months }, (_, index) => {
    const interest = monthlyInterest(owed, rate)
    const part = repaid(owed, interest, index === months - 1, index)
    owed -= part
    return { interest: fen(interest), principal: fen(part), left: fen(owed) }
  })
}

function check(principal: number, rate: number, months: number): void {
  if (principal < 0 || principal > MOST) throw new RangeError('not an amount to borrow')
  if (!Number.isInteger(rate) || rate < 0 || rate > 900_000) throw new RangeError('not a yearly rate')
  if (!Number.isInteger(months) || months < 1 || months > 600) throw new RangeError('not a number of months')
}
