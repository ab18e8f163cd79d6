import type { MemberRole } from '@hub/contracts'

export interface MemberView {
  readonly personId: string
  readonly role: MemberRole
}

const contractual: readonly MemberRole[] = ['owner', 'co_owner']

export const isOwner = (role: MemberRole): boolean => contractual.includes(role)

/** Only those whose names are on the contract invite others. */
export const mayInvite = (me: MemberView): boolean => isOwner(me.role)

/** Whether `other` exists as somebody that `me` could remove: others' members are hidden from family and tenants. */
export const maySee = (me: MemberView, other: MemberView): boolean => isOwner(me.role) || me.personId === other.personId

/** Owners remove family and tenants, anybody may leave; owners and co-owners come from the contract and stay. */
export const mayRemove = (me: MemberView, other: MemberView): boolean => !isOwner(other.role) && maySee(me, other)

/** Tenants have nothing to do with the purchase of the home. */
export const seesPurchase = (role: MemberRole): boolean => role !== 'tenant'
