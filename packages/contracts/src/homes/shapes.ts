import { z } from 'zod'
import { CivilDate, Id, Instant } from '../list.ts'
import { invitedRoles, memberRoles } from '../vocabulary/homes.ts'
import { ownershipChangeKinds } from '../vocabulary/ownership.ts'

export const HomeCard = z.object({
  id: Id,
  projectName: z.string(),
  /** `3 幢 2 单元 1602`, as people write it. */
  label: z.string(),
  /** Where the purchase stands, `已签约`; empty for tenants. */
  stageLabel: z.string(),
  role: z.enum(memberRoles),
  /** Last day of a tenancy. */
  until: CivilDate.nullable(),
})

/** A home that was sold to this phone number and is not bound yet. */
export const ClaimableHome = z.object({
  id: Id,
  projectName: z.string(),
  label: z.string(),
  /** Name on the contract, masked: `林*`. */
  customerNameMasked: z.string(),
  /** Which proofs the records allow. */
  proofs: z.array(z.enum(['identity', 'contract'])),
})

/** A home that I had access to until it changed hands. */
export const LeftHome = z.object({
  id: Id,
  projectName: z.string(),
  label: z.string(),
  role: z.enum(memberRoles),
  kind: z.enum(ownershipChangeKinds),
  on: CivilDate,
})

export const Officer = z.object({ name: z.string(), phone: z.string().nullable(), title: z.string() })

export const Member = z.object({
  id: Id,
  role: z.enum(memberRoles),
  /** Masked name from the contract, or masked phone. */
  name: z.string(),
  phoneMasked: z.string().nullable(),
  until: CivilDate.nullable(),
  since: Instant,
  isMe: z.boolean(),
  /** Of a proxy whom staff wrote down on an owner's word; for owners and proxies. */
  namedBy: z.object({ by: z.string(), reason: z.string() }).nullable(),
  /** True where the one who asks may remove this member. */
  removable: z.boolean(),
})

export const Invitation = z.object({
  id: Id,
  role: z.enum(invitedRoles),
  until: CivilDate.nullable(),
  expiresAt: Instant,
})
export const NewInvitation = Invitation.extend({
  /** The secret of the link; shown once. */
  token: z.string(),
})
