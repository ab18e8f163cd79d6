import { z } from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { Id, listOf, Page } from '../list.ts'
import { caseReaders, caseWorkers } from '../vocabulary/staff.ts'
import { Unread } from './customer.endpoints.ts'
import { InboxMessage, ReadAll, SentMessage } from './shapes.ts'

const everybodyOnCases = { staff: caseReaders } as const

export const staffMessages = defineEndpoints({
  'GET /staff/messages': {
    summary: 'What I am told of: promises about to be broken, and broken ones',
    access: everybodyOnCases,
    query: Page,
    response: listOf(InboxMessage).extend(Unread.shape),
  },
  'PUT /staff/messages/read': {
    summary: 'I have read everything up to an instant',
    access: everybodyOnCases,
    body: ReadAll,
    repeat: 'natural',
    response: Unread,
  },
  'GET /staff/homes/:homeId/messages': {
    summary: 'What the household was told, by which channel, and whether it arrived',
    access: { staff: caseWorkers },
    params: z.object({ homeId: Id }),
    /** `about`: only those of this case, risk or delay. */
    query: Page.extend({ about: Id.optional() }),
    response: listOf(SentMessage),
    errors: ['home.not_found'],
  },
})
