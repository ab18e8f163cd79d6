import { z } from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { Instant } from '../list.ts'
import { Kept, Reverification } from './shapes.ts'

export const deletion = defineEndpoints({
  'GET /me/deletion': {
    summary: 'What deleting my account would end and delete, and what a law keeps',
    access: 'customer',
    response: z.object({
      /** The homes that I would lose sight of, `云栖澜庭 3 幢 2 单元 1602`. */
      homes: z.array(z.string()),
      /** How many people whom I invited would lose theirs. */
      invited: z.int(),
      stays: z.array(Kept),
      /** How to confirm. */
      proof: z.enum(['sms', 'wechat']),
    }),
  },
  'POST /me/deletion': {
    summary: 'Delete my account, at once and for good; every log-in ends',
    access: 'customer',
    repeat: 'natural',
    body: z.object({ proof: Reverification }),
    response: z.object({ at: Instant, stays: z.array(Kept) }),
    errors: ['sms.code_wrong', 'sms.code_expired', 'auth.proof_required', 'auth.expired', 'wechat.code_invalid'],
  },
})
