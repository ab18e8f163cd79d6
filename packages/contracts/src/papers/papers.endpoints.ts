import { z } from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { HomeCard } from '../homes/shapes.ts'
import { CivilDate, Id } from '../list.ts'
import { nodePhases } from '../vocabulary/journeys.ts'
import { journeyEditors } from '../vocabulary/staff.ts'
import { Paper, PaperAddress, StaffPaper } from './shapes.ts'

const uploadErrors = [
  ...['file.missing', 'file.empty', 'file.too_large', 'file.kind_refused', 'file.unreadable'],
  ...['paper.not_found', 'paper.not_now', 'paper.too_many_pages', 'journey.not_found'],
] as const
const StaffPapers = z.object({ items: z.array(StaffPaper), today: CivilDate })
const staff = { staff: journeyEditors } as const

export const papers = defineEndpoints({
  'GET /homes/:homeId/papers': {
    summary: 'All papers of the purchase of a home, by node',
    access: 'member',
    params: z.object({ homeId: Id }),
    response: z.object({
      home: HomeCard,
      nodes: z.array(
        z.object({ key: z.string(), name: z.string(), phase: z.enum(nodePhases), papers: z.array(Paper) }),
      ),
      today: CivilDate,
    }),
    errors: ['home.not_found', 'journey.not_found'],
  },
  'POST /homes/:homeId/papers/:nodeKey/:documentKey/pages': {
    summary: 'Add a page, a picture or a PDF; the same page again changes nothing',
    access: 'member',
    params: PaperAddress.extend({ homeId: Id }),
    upload: 'file',
    repeat: 'natural',
    response: Paper,
    errors: ['home.not_found', ...uploadErrors] as const,
  },
  'DELETE /homes/:homeId/papers/:nodeKey/:documentKey/pages/:pageId': {
    summary: 'Take a page back, while the paper has not been accepted',
    access: 'member',
    params: PaperAddress.extend({ homeId: Id, pageId: Id }),
    repeat: 'natural',
    response: Paper,
    errors: ['home.not_found', 'journey.not_found', 'paper.not_found', 'paper.not_now'],
  },
  'GET /staff/journeys/:journeyId/papers': {
    summary: 'The papers of a journey with thumbnails',
    access: staff,
    params: z.object({ journeyId: Id }),
    response: StaffPapers,
    errors: ['journey.not_found'],
  },
  'POST /staff/journeys/:journeyId/papers/:nodeKey/:documentKey/pages': {
    summary: "Add a page: the project's own paper, or for a customer who brought it",
    access: staff,
    params: PaperAddress.extend({ journeyId: Id }),
    upload: 'file',
    repeat: 'natural',
    response: StaffPapers,
    errors: uploadErrors,
  },
  'DELETE /staff/journeys/:journeyId/papers/:nodeKey/:documentKey/pages/:pageId': {
    summary: 'Take back a page that staff added',
    access: staff,
    params: PaperAddress.extend({ journeyId: Id, pageId: Id }),
    repeat: 'natural',
    response: StaffPapers,
    errors: ['journey.not_found', 'paper.not_found', 'paper.not_now'],
  },
  'POST /staff/journeys/:journeyId/papers/:nodeKey/:documentKey/accept': {
    summary: 'Accept a paper: from then on the node has received it',
    access: staff,
    params: PaperAddress.extend({ journeyId: Id }),
    body: z.object({
      /** Its last good day; what is usual unless told, null for none. */
      expiresOn: CivilDate.nullable().optional(),
    }),
    repeat: 'natural',
    response: StaffPapers,
    errors: ['journey.not_found', 'paper.not_found', 'paper.not_now', 'request.conflict'],
  },
  'POST /staff/journeys/:journeyId/papers/:nodeKey/:documentKey/return': {
    summary: 'Send a paper back with the reason, which the owner reads',
    access: staff,
    params: PaperAddress.extend({ journeyId: Id }),
    body: z.object({ reason: z.string().trim().min(2).max(200) }),
    repeat: 'natural',
    response: StaffPapers,
    errors: ['journey.not_found', 'paper.not_found', 'paper.not_now', 'request.conflict'],
  },
  'POST /staff/journeys/:journeyId/papers/:nodeKey/:documentKey/pages/:pageId/views': {
    summary: 'The address of a whole page; who asks, and when, is noted down',
    access: staff,
    params: PaperAddress.extend({ journeyId: Id, pageId: Id }),
    repeat: 'natural',
    response: z.object({ url: z.string() }),
    errors: ['journey.not_found', 'paper.not_found'],
  },
})
