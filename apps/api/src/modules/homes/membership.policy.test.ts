import { type MemberRole, memberRoles } from '@hub/contracts'
import { describe, expect, it } from 'vitest'
import { mayInvite, mayRemove, maySee, seesPurchase } from './membership.policy.js'

const me = (role: MemberRole) => ({ personId: 'me', role })
const other = (role: MemberRole) => ({ personId: 'other', role })

describe('who may do what in a home', () => {
  it.each([
    // role, invites, sees others, removes family, removes the owner, may leave, sees the purchase
    ['owner', true, true, true, false, false, true],
    ['co_owner', true, true, true, false, false, true],
    ['family', false, false, false, false, true, true],
    ['tenant', false, false, false, false, true, false],
  ] as const)('%s', (role, invites, seesOthers, removesFamily, removesOwner, mayLeave, purchase) => {
    expect(mayInvite(me(role))).toBe(invites)
    for (const theirs of memberRoles) expect(maySee(me(role), other(theirs))).toBe(seesOthers)
    for (const theirs of ['family', 'tenant'] as const) expect(mayRemove(me(role), other(theirs))).toBe(removesFamily)
    for (const theirs of ['owner', 'co_owner'] as const) expect(mayRemove(me(role), other(theirs))).toBe(removesOwner)
    expect(mayRemove(me(role), me(role))).toBe(mayLeave)
    expect(maySee(me(role), me(role))).toBe(true)
    expect(seesPurchase(role)).toBe(purchase)
  })
})
