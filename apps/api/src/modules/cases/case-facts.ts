import { caseReopenDays, type CaseState, type LiableParty, type QuotationState, type VisitState } from '@hub/contracts'
import type { CaseFacts } from './case-facts.rules.js'
import { isReopenable } from './reopening.rules.js'

export interface FactColumns {
  readonly state: CaseState
  readonly staffId: string | null
  readonly engineerId: string | null
  readonly liable: LiableParty | null
  readonly doneAt: Date | null
  readonly rating: number | null
  readonly returnDueAt: Date | null
  readonly returnedAt: Date | null
}
export interface LastOnes {
  readonly visit: VisitState | null
  readonly quotation: QuotationState | null
}

/** The facts of a case, of its row and of the last appointment and quotation. */
export function factsOf(row: FactColumns, { visit, quotation }: LastOnes, now: Date): CaseFacts {
  const { state, staffId, engineerId, liable, doneAt, rating, returnDueAt, returnedAt } = row
  return {
    ...{ state, staffId, engineerId, liable, visit, quotation },
    isReopenable: isReopenable(doneAt, now, caseReopenDays),
    isRated: rating !== null,
    isReturnDue: returnDueAt !== null && returnedAt === null,
  }
}
