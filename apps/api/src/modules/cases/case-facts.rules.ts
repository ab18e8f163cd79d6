import type {
  CaseState,
  CustomerCaseAction,
  LiableParty,
  QuotationState,
  StaffCaseAction,
  VisitState,
} from '@hub/contracts'

/** What of a case decides, beside its state, what may be done now. */
export interface CaseFacts {
  readonly state: CaseState
  /** Who has it as officer, and who repairs it. */
  readonly staffId: string | null
  readonly engineerId: string | null
  readonly liable: LiableParty | null
  /** Of the last appointment and of the last quotation. */
  readonly visit: VisitState | null
  readonly quotation: QuotationState | null
  readonly isReopenable: boolean
  readonly isRated: boolean
  /** Somebody still has to call after few stars. */
  readonly isReturnDue: boolean
}

/** Who of the household acts. */
export interface HouseholdReader {
  /** Owner, co-owner or proxy: decides on money. */
  readonly actsForOwner: boolean
  readonly isReporter: boolean
}

/** Whether the matter of a customer's action is there at all. */
export function concernsCustomer(action: CustomerCaseAction, facts: CaseFacts, reader: HouseholdReader): boolean {
  switch (action) {
    case 'accept_visit':
      return facts.visit === 'proposed'
    case 'reject_visit':
      return facts.visit === 'proposed' || facts.visit === 'accepted'
    case 'accept_quote':
    case 'decline_quote':
      return facts.quotation === 'proposed' && reader.actsForOwner
    case 'rate':
      return !facts.isRated && (reader.actsForOwner || reader.isReporter)
    case 'reopen':
      return facts.isReopenable
    default:
      return true
  }
}

/** The same for staff: what a colleague has is not offered. */
export function concernsStaff(action: StaffCaseAction, facts: CaseFacts): boolean {
  switch (action) {
    case 'take':
      return facts.staffId === null
    case 'pick':
      return facts.engineerId === null
    case 'quote':
      return facts.liable === 'owner'
    case 'call_back':
      return facts.isReturnDue
    default:
      return true
  }
}
