import type { CaseState, CustomerCaseAction, StaffCaseAction } from '@hub/contracts'
import { allowedActions, decide, defineTransitions, type TransitionDecision } from '@hub/kernel'

export type CaseAction = CustomerCaseAction | StaffCaseAction | 'settle'
/** `staff`: officers and those above them. `engineer`: who repairs it, or could take it from the pool of the own team. */
export type CaseRole = 'customer' | 'staff' | 'engineer' | 'system'

const open = ['submitted', 'accepted', 'working'] as const
const taken = ['accepted', 'working'] as const
const both = ['staff', 'engineer'] as const

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
    take: { from: ['submitted', 'accepted'], to: 'accepted', by: ['staff'] },
    pick: { from: ['submitted', 'accepted'], to: 'accepted', by: ['engineer'] },
    assign: { from: open, to: 'accepted', by: ['staff', 'system'] },
    route: { from: ['submitted', 'accepted'], to: 'same', by: ['staff', 'system'] },
    reply: { from: [...taken, 'done'], to: 'same', by: both },
    ask: { from: taken, to: 'same', by: both },
    diagnose: { from: taken, to: 'same', by: both },
    arrive: { from: ['accepted'], to: 'working', by: both },
    plan: { from: taken, to: 'same', by: both },
    finish: { from: taken, to: 'done', by: both },
    note: { from: [...open, 'done', 'closed', 'cancelled'], to: 'same', by: both },
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

/** What of a case decides beside its state what staff may do. */
export interface StaffFacts {
  readonly state: CaseState
  /** Who has it as officer, and who repairs it. */
  readonly staffId: string | null
  readonly engineerId: string | null
}

/** What somebody who is all of `roles` to the case may do now; what a colleague has is not offered. */
export function staffActions(facts: StaffFacts, roles: readonly CaseRole[]): StaffCaseAction[] {
  const allowed = new Set(roles.flatMap((role) => allowedActions(caseTransitions, facts.state, role)))
  const inOrder = Object.keys(caseTransitions.actions) as CaseAction[]
  return (inOrder.filter((action) => allowed.has(action)) as StaffCaseAction[]).filter((action) => {
    if (action === 'take') return facts.staffId === null
    return action !== 'pick' || facts.engineerId === null
  })
}

/** Whether one of several roles may do it; of refusals the one that says most. */
export function decideAsAny(
  roles: readonly CaseRole[],
  action: CaseAction,
  state: CaseState,
): TransitionDecision<CaseState> {
  const decisions = roles.map((role) => decide(caseTransitions, action, state, role))
  const said = decisions.find(({ allowed }) => allowed) ?? decisions.find((one) => !isForeign(one)) ?? decisions[0]
  return said ?? { allowed: false, refusal: 'not-yours' }
}

const isForeign = (decision: TransitionDecision<CaseState>): boolean =>
  !decision.allowed && decision.refusal === 'not-yours'
