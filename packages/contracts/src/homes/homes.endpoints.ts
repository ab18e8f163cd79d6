import { z } from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { ContractNo, LastSix } from '../identity/shapes.ts'
import { CivilDate, Id, Nothing } from '../list.ts'
import { invitedRoles } from '../vocabulary/homes.ts'
import { ClaimableHome, HomeCard, Invitation, LeftHome, Member, NewInvitation } from './shapes.ts'

const HomeId = z.object({ homeId: Id })
const Token = z.object({ token: z.string().min(16).max(64) })

export const homes = defineEndpoints({
  'GET /homes': {
    summary: 'My homes, and those sold to my phone number that I can bind',
    access: 'customer',
    response: z.object({
      items: z.array(HomeCard),
      claimable: z.array(ClaimableHome),
      /** Homes that changed hands in the last 180 days, and so are no longer mine to see. */
      left: z.array(LeftHome),
      /** The number by which homes are found; null until one is verified. */
      phoneMasked: z.string().nullable(),
      hotline: z.string(),
    }),
  },
  'POST /homes/:homeId/claim': {
    summary: 'Bind a home for the first time: the phone matches, and the identity or contract number proves it',
    access: 'customer',
    params: HomeId,
    repeat: 'natural',
    body: z.discriminatedUnion('proof', [
      z.object({ proof: z.literal('identity'), lastSix: LastSix }),
      z.object({ proof: z.literal('contract'), contractNo: ContractNo }),
    ]),
    response: HomeCard,
    errors: ['home.not_found', 'home.proof_wrong', 'home.already_bound', 'phone.required', 'request.too_many'],
  },
  'POST /homes/claims': {
    summary:
      'Bind a home whose contract holds no phone of mine any more, by contract number and identity number together',
    access: 'customer',
    repeat: 'natural',
    body: z.object({ contractNo: ContractNo, lastSix: LastSix }),
    response: HomeCard,
    errors: ['home.proof_wrong', 'home.already_bound', 'phone.required', 'request.too_many'],
  },
  'GET /homes/:homeId/members': {
    summary: 'Who has access to a home, and open invitations (for owners)',
    access: 'member',
    params: HomeId,
    response: z.object({ items: z.array(Member), invitations: z.array(Invitation), mayInvite: z.boolean() }),
    errors: ['home.not_found'],
  },
  'POST /homes/:homeId/invitations': {
    summary: 'Invite a family member, a proxy or a tenant; a tenancy needs its last day',
    access: 'owner',
    params: HomeId,
    repeat: 'key',
    body: z.object({ role: z.enum(invitedRoles), until: CivilDate.optional() }),
    response: NewInvitation,
    errors: ['home.not_found', 'invitation.end_required'],
  },
  'DELETE /homes/:homeId/invitations/:invitationId': {
    summary: 'Take an open invitation back',
    access: 'owner',
    params: z.object({ homeId: Id, invitationId: Id }),
    response: Nothing,
    errors: ['home.not_found', 'invitation.not_found'],
  },
  'DELETE /homes/:homeId/members/:memberId': {
    summary: 'Remove a family member or tenant at once; anybody may remove themselves',
    access: 'member',
    params: z.object({ homeId: Id, memberId: Id }),
    response: Nothing,
    errors: ['home.not_found', 'member.not_found', 'member.owner_stays'],
  },
  'GET /invitations/:token': {
    summary: 'What an invitation is for',
    access: 'customer',
    params: Token,
    response: z.object({
      projectName: z.string(),
      label: z.string(),
      role: z.enum(invitedRoles),
      until: CivilDate.nullable(),
      invitedBy: z.string(),
    }),
    errors: ['invitation.not_found'],
  },
  'POST /invitations/:token/accept': {
    summary: 'Become a member of the home',
    access: 'customer',
    params: Token,
    repeat: 'natural',
    response: HomeCard,
    errors: ['invitation.not_found', 'invitation.own', 'phone.required'],
  },
})
