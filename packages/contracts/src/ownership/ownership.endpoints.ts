import { z } from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { Id } from '../list.ts'
import { everyStaffRole, ownershipKeepers } from '../vocabulary/staff.ts'
import { BuyerPhone, ChangeOfOwner, Ownership, StaffHome } from './shapes.ts'

const params = z.object({ homeId: Id })

export const ownership = defineEndpoints({
  'GET /staff/homes': {
    summary: 'Homes of my projects by room, or by the contract number, name or phone of an owner; 50 at most',
    access: { staff: everyStaffRole },
    query: z.object({ q: z.string().trim().min(2, '请至少输入两个字').max(64) }),
    response: z.object({ items: z.array(StaffHome) }),
  },
  'GET /staff/homes/:homeId/ownership': {
    summary: 'Who owns a home, what a change of owner would end, and the changes so far',
    access: { staff: everyStaffRole },
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
