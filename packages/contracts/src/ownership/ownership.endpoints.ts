import { z } from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { Id } from '../list.ts'
import { officeRoles, ownershipKeepers, proxyKeepers } from '../vocabulary/staff.ts'
import { BuyerPhone, ChangeOfOwner, NewProxy, Ownership, StaffHome } from './shapes.ts'

const params = z.object({ homeId: Id })

export const ownership = defineEndpoints({
  'GET /staff/homes': {
    summary: 'Homes of my projects by room, or by the contract number, name or phone of an owner; 50 at most',
    access: { staff: officeRoles },
    query: z.object({ q: z.string().trim().min(2, '请至少输入两个字').max(64) }),
    response: z.object({ items: z.array(StaffHome) }),
  },
  'GET /staff/homes/:homeId/ownership': {
    summary: 'Who owns a home, what a change of owner would end, and the changes so far',
    access: { staff: officeRoles },
    params,
    response: Ownership,
    errors: ['home.not_found'],
  },
  'POST /staff/homes/:homeId/buyers/:position/phone': {
    summary: 'A buyer who lost the phone, or came back, gets another number on the contract and the account behind it',
    access: { staff: ownershipKeepers },
    params: z.object({ homeId: Id, position: z.coerce.number().int().min(1).max(4) }),
    repeat: 'key',
    body: BuyerPhone,
    response: Ownership,
    errors: ['home.not_found', 'home.proof_wrong', 'phone.held', 'request.too_many'],
  },
  'POST /staff/homes/:homeId/proxies': {
    summary:
      'An owner who called names a proxy (代办人); what only the owner knows was told, and the owner sees who wrote it',
    access: { staff: proxyKeepers },
    params,
    repeat: 'key',
    body: NewProxy,
    response: Ownership,
    errors: ['home.not_found', 'home.proof_wrong', 'proxy.no_account', 'proxy.member_already', 'request.too_many'],
  },
  'POST /staff/homes/:homeId/proxies/:memberId/end': {
    summary: 'A proxy acts no more, on the word of an owner who called',
    access: { staff: proxyKeepers },
    params: z.object({ homeId: Id, memberId: Id }),
    repeat: 'natural',
    body: z.object({ reason: z.string().trim().min(2, '请写明原因').max(200) }),
    response: Ownership,
    errors: ['home.not_found', 'member.not_found'],
  },
  'POST /staff/homes/:homeId/ownership-changes': {
    summary:
      'A home changes hands (过户, 继承, 离婚析产) or goes back (退房): the former owner and household see it no more',
    access: { staff: ownershipKeepers },
    params,
    repeat: 'key',
    body: ChangeOfOwner,
    response: Ownership,
    errors: ['home.not_found', 'request.conflict', 'ownership.day_invalid', 'ownership.contract_taken'],
  },
})
