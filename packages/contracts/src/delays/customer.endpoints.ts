import { z } from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { Id } from '../list.ts'
import { delayChoices } from '../vocabulary/delays.ts'
import { CustomerDelay } from './shapes.ts'

const params = z.object({ homeId: Id, delayId: Id })

export const customerDelays = defineEndpoints({
  'GET /homes/:homeId/delays/:delayId': {
    summary: 'A delay that my home was told of: why, until when, what the contract gives, and what I may choose',
    access: 'member',
    params,
    response: CustomerDelay,
    errors: ['home.not_found', 'delay.not_found'],
  },
  'PUT /homes/:homeId/delays/:delayId/choice': {
    summary: 'Choose, or change the choice until the last day for it',
    access: 'owner',
    params,
    body: z.object({ choice: z.enum(delayChoices) }),
    response: CustomerDelay,
    errors: ['home.not_found', 'delay.not_found', 'delay.choice_closed', 'delay.choice_not_offered'],
  },
})
