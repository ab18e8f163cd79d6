import type { Result } from '@hub/contracts'
import { equalInstalments, equalPrincipal, fen, fundLoan, interestOf, paidIn } from '@hub/kernel/estimates'
import type { Fen, Instalment, LoanBound } from '@hub/kernel/estimates'

type FundGuide = Result<'GET /homes/:homeId/guides'>['fund']

export interface FundAsked {
  /** Balance of all who borrow. */
  balance: Fen
  price: Fen
  downPercent: number
  people: 'one' | 'two'
  home: 'first' | 'second'
  years: number
}

export interface Repayment {
  first: Fen
  last: Fen
  interest: Fen
}

export interface FundEstimate {
  amount: Fen
  bound: LoanBound
  rate: number
  downPayment: Fen
  /** What neither down payment nor fund covers: a commercial loan or more of one's own. */
  gap: Fen
  instalments: Repayment | null
  principal: Repayment | null
  /** The same loan from a bank, to see what a refusal costs. */
  commercial: Repayment | null
}

function repayment(months: readonly Instalment[]): Repayment {
  const [first, last] = [months[0], months[months.length - 1]]
  const paid = (month: Instalment | undefined) => (month ? paidIn(month) : fen(0))
  return { first: paid(first), last: paid(last), interest: interestOf(months) }
}

/** The estimate of the page; an estimate is no approval. */
export function fundEstimate({ loan }: FundGuide, asked: FundAsked): FundEstimate {
  const { balance, price, downPercent, people, home, years } = asked
  const cap = fen((people === 'two' ? loan.capPerFamily : loan.capPerPerson).fen)
  const downPayment = fen(Math.ceil((price * downPercent) / 100))
  const { amount, bound } = fundLoan({ cap, multiple: loan.multiple.times }, balance, price, downPayment)
  const rate = loan.rates[home][years > 5 ? 'above5' : 'upTo5']
  const gap = fen(Math.max(0, price - downPayment - amount))
  if (amount === 0)
    return { amount, bound, rate, downPayment, gap, instalments: null, principal: null, commercial: null }
  const months = years * 12
  return {
    ...{ amount, bound, rate, downPayment, gap },
    instalments: repayment(equalInstalments(amount, rate, months)),
    principal: repayment(equalPrincipal(amount, rate, months)),
    commercial: repayment(equalInstalments(amount, loan.commercial.ppm, months)),
  }
}
