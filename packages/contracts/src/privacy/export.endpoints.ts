import { z } from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { Instant } from '../list.ts'
import { Reverification } from './shapes.ts'

const MyCopy = z.object({
  copy: z
    .object({
      state: z.enum(['running', 'ready']),
      askedAt: Instant,
      /** Removed from then on. */
      expiresAt: Instant.nullable(),
      bytes: z.int().nullable(),
      /** Signed, for some minutes, from `/api/v1` on; null until it is ready. */
      url: z.string().nullable(),
    })
    .nullable(),
})

export const dataExport = defineEndpoints({
  'GET /me/export': {
    summary: 'The copy of my data that I asked for, if there is one',
    access: 'customer',
    response: MyCopy,
  },
  'POST /me/export': {
    summary:
      'Ask for a copy of all my data as a ZIP, kept for seven days; a code is needed unless the log-in is of the last ten minutes',
    access: 'customer',
    repeat: 'natural',
    body: z.object({ proof: Reverification.optional() }),
    response: MyCopy,
    errors: [
      'auth.proof_required',
      'auth.expired',
      'sms.code_wrong',
      'sms.code_expired',
      'wechat.code_invalid',
      'request.too_many',
    ],
  },
})
