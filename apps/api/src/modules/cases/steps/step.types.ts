import type { CaseState } from '@hub/contracts'
import type { StaffCaller } from '../../../platform/auth/caller.js'
import type { Tx } from '../../../platform/database/database.js'
import type { CaseChange, LockedCase, NewCaseEvent } from '../cases.store.js'

/** A step of staff that the table allows, on a case that nobody else can touch meanwhile. */
export interface StepAt {
  readonly tx: Tx
  readonly locked: LockedCase
  readonly by: StaffCaller
  /** Where the table leads. */
  readonly to: CaseState
}

/** What a step comes to: a row of the history, columns, and what follows from it in the same transaction. */
export type Written = Pick<NewCaseEvent, 'words' | 'promises' | 'data' | 'internal' | 'photoIds'> & {
  readonly change: CaseChange
  readonly afterwards?: () => Promise<void>
}
