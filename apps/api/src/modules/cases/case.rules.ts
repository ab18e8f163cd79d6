import type { CaseState, CustomerCaseAction, StaffCaseAction } from '@hub/contracts'
import { allowedActions, decide, defineTransitions, type TransitionDecision } from '@hub/kernel'

import { type CaseFacts, concernsCustomer, concernsStaff, type HouseholdReader } from './case-facts.rules.js'

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
    accept_visit: { from: taken, to: 'same', by: ['customer'] },
    reject_visit: { from: taken, to: 'same', by: ['customer'] },
    accept_quote: { from: taken, to: 'same', by: ['customer'] },
    decline_quote: { from: taken, to: 'same', by: ['customer'] },
    confirm: { from: ['done'], to: 'closed', by: ['customer'] },
    rate: { from: ['closed'], to: 'same', by: ['customer'] },
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
    propose: { from: taken, to: 'same', by: both },
    diagnose: { from: taken, to: 'same', by: both },
    arrive: { from: ['accepted'], to: 'working', by: both },
    log: { from: ['working'], to: 'same', by: both },
    quote: { from: taken, to: 'same', by: both },
    plan: { from: taken, to: 'same', by: both },
    finish: { from: taken, to: 'done', by: both },
    note: { from: [...open, 'done', 'closed', 'cancelled'], to: 'same', by: both },
    regrade: { from: open, to: 'same', by: ['staff'] },
    hand: { from: taken, to: 'same', by: ['staff'] },
    judge: { from: taken, to: 'same', by: ['staff'] },
    call_back: { from: ['closed'], to: 'same', by: ['staff'] },
    settle: { from: ['done'], to: 'closed', by: ['system'] },
  },
})

/** What somebody of the household may do now. */
export function customerActions(facts: CaseFacts, reader: HouseholdReader): CustomerCaseAction[] {
  const allowed = allowedActions(caseTransitions, facts.state, 'customer') as CustomerCaseAction[]
  return allowed.filter((action) => concernsCustomer(action, facts, reader))
}

/** What somebody who is all of `roles` to the case may do now. */
export function staffActions(facts: CaseFacts, roles: readonly CaseRole[]): StaffCaseAction[] {
  const allowed = new Set(roles.flatMap((role) => allowedActions(caseTransitions, facts.state, role)))
  const inOrder = Object.keys(caseTransitions.actions) as CaseAction[]
  const mine = inOrder.filter((action) => allowed.has(action)) as StaffCaseAction[]
  return mine.filter((action) => concernsStaff(action, facts))
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
