import type { CaseState, CustomerCaseAction, StaffCaseAction } from '@hub/contracts'
import { allowedActions, defineTransitions } from '@hub/kernel'

export type CaseAction = CustomerCaseAction | StaffCaseAction | 'settle'
export type CaseRole = 'customer' | 'staff' | 'system'

const open = ['submitted', 'accepted', 'working'] as const
const taken = ['accepted', 'working'] as const

/** The life of a case (product.md D2–D5). `settle`: nobody has confirmed for seven days. */
export const caseTransitions = defineTransitions<CaseState, CaseAction, CaseRole>({
  initial: 'submitted',
  final: ['closed', 'cancelled'],
  actions: {
    confirm: { from: ['done'], to: 'closed', by: ['customer'] },
    reopen: { from: ['done', 'closed'], to: 'accepted', by: ['customer'] },
    say: { from: [...open, 'done'], to: 'same', by: ['customer'] },
    urge: { from: open, to: 'same', by: ['customer'] },
    cancel: { from: ['submitted', 'accepted'], to: 'cancelled', by: ['customer'] },
    take: { from: ['submitted'], to: 'accepted', by: ['staff'] },
    reply: { from: [...taken, 'done'], to: 'same', by: ['staff'] },
    ask: { from: taken, to: 'same', by: ['staff'] },
    diagnose: { from: taken, to: 'same', by: ['staff'] },
    arrive: { from: ['accepted'], to: 'working', by: ['staff'] },
    plan: { from: taken, to: 'same', by: ['staff'] },
    finish: { from: taken, to: 'done', by: ['staff'] },
    note: { from: [...open, 'done', 'closed', 'cancelled'], to: 'same', by: ['staff'] },
    regrade: { from: open, to: 'same', by: ['staff'] },
    hand: { from: taken, to: 'same', by: ['staff'] },
    judge: { from: taken, to: 'same', by: ['staff'] },
    settle: { from: ['done'], to: 'closed', by: ['system'] },
  },
})

/** What the customer may do now; a case can be opened again only for some days. */
export function customerActions(state: CaseState, isReopenable: boolean): CustomerCaseAction[] {
  const allowed = allowedActions(caseTransitions, state, 'customer') as CustomerCaseAction[]
  return allowed.filter((action) => action !== 'reopen' || isReopenable)
}

export function staffActions(state: CaseState): StaffCaseAction[] {
  return allowedActions(caseTransitions, state, 'staff') as StaffCaseAction[]
}
