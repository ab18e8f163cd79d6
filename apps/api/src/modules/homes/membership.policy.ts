import type { MemberRole } from '@hub/contracts'

export interface MemberView {
  readonly personId: string
  readonly role: MemberRole
}

const contractual: readonly MemberRole[] = ['owner', 'co_owner']

export const isOwner = (role: MemberRole): boolean => contractual.includes(role)

/** Only those whose names are on the contract invite others. */
export const mayInvite = (me: MemberView): boolean => isOwner(me.role)

/**
 * Owners, and whom they named to act for them: a proxy sees what they see and does what they do, but for what is the
 * owner's own: who else sees the home, giving a contract up, consents, the account.
 */
export const actsForOwner = (role: MemberRole): boolean => isOwner(role) || role === 'proxy'

/** Whether `other` is shown to `me`: others' members are hidden from family and tenants. */
export const maySee = (me: MemberView, other: MemberView): boolean =>
  actsForOwner(me.role) || me.personId === other.personId

/** Owners remove proxies, family and tenants; anybody may leave; owners and co-owners come from the contract and stay. */
export const mayRemove = (me: MemberView, other: MemberView): boolean =>
  !isOwner(other.role) && (isOwner(me.role) || me.personId === other.personId)

/** Tenants have nothing to do with the purchase of the home. */
export const seesPurchase = (role: MemberRole): boolean => role !== 'tenant'

/** Whether an invitation gives a member what they do not have: acting for the owner, or a lease of another length. */
export function growsBy(
  present: { readonly role: MemberRole; readonly until: string | null },
  invited: { readonly role: MemberRole; readonly until: string | null },
): boolean {
  if (isOwner(present.role) || present.role === 'proxy') return false
  if (invited.role === 'proxy') return true
  return present.role === 'tenant' && invited.role === 'tenant' && present.until !== invited.until
}
