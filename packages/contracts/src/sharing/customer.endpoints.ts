import { z } from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { Id } from '../list.ts'
import { MySharing } from './shapes.ts'

const params = z.object({ entryId: Id })

export const mySharing = defineEndpoints({
  'GET /me/sharing': {
    summary: 'To whom my data may be given, whether I consented, and every time that they were',
    access: 'customer',
    response: MySharing,
  },
  'PUT /me/sharing/:entryId': {
    summary: 'Consent that my data be given to this one recipient',
    access: 'customer',
    params,
    repeat: 'natural',
    response: MySharing,
    errors: ['sharing.not_found'],
  },
  'DELETE /me/sharing/:entryId': {
    summary: 'Withdraw that consent: from the next export on, nothing of mine is given',
    access: 'customer',
    params,
    repeat: 'natural',
    response: MySharing,
    errors: ['sharing.not_found'],
  },
})
