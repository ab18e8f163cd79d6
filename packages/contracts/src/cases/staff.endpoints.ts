import { z } from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { Id, Instant, listOf, Page } from '../list.ts'
import { caseKinds } from '../vocabulary/cases.ts'
import { caseReaders, caseWorkers } from '../vocabulary/staff.ts'
import { FileView } from '../files/files.endpoints.ts'
import { CaseCard, CaseCounts, StaffCase, StaffCaseCard, StaffCaseStep } from './shapes.ts'

const staff = { staff: caseReaders } as const
const AtCase = z.object({ caseId: Id })

export const staffCases = defineEndpoints({
  'GET /staff/cases': {
    summary: 'Cases that are open, the nearest deadline first',
    access: staff,
    query: Page.extend({
      projectId: Id.optional(),
      kind: z.enum(caseKinds).optional(),
      /**
       * Only those that I have, or only those that no officer has, or those of my teams in the field: all that an
       * engineer sees.
       */
      whose: z.enum(['mine', 'nobody', 'field']).optional(),
    }),
    /** With the server's own time, by which clocks are counted down. */
    response: listOf(StaffCaseCard).extend({ answeredAt: Instant }),
  },
  'GET /staff/case-counts': {
    summary: 'How many cases are open, late, soon due, and how old they are',
    access: { staff: caseWorkers },
    query: z.object({ projectId: Id.optional(), kind: z.enum(caseKinds).optional() }),
    response: CaseCounts,
  },
  'GET /staff/cases/:caseId': {
    summary: 'A case with its clocks and everything that happened, notes included',
    access: staff,
    params: AtCase,
    response: StaffCase,
    errors: ['case.not_found'],
  },
  'POST /staff/cases/:caseId/photos': {
    summary: 'Upload a photo for a record of the work',
    access: staff,
    params: AtCase,
    upload: 'file',
    repeat: 'natural',
    response: FileView,
    errors: ['case.not_found', 'file.missing', 'file.empty', 'file.too_large', 'file.kind_refused', 'file.unreadable'],
  },
  'GET /staff/return-visits': {
    summary: 'Whom to call after few stars, the nearest deadline first',
    access: { staff: caseWorkers },
    query: Page,
    response: listOf(CaseCard.extend({ home: z.string(), projectId: Id, stars: z.int(), returnDueAt: Instant })),
  },
  'POST /staff/cases/:caseId/actions': {
    summary: 'Work on a case',
    access: staff,
    params: AtCase,
    body: StaffCaseStep,
    repeat: 'key',
    response: StaffCase,
    errors: [
      'case.not_found',
      'case.not_allowed_now',
      'case.taken',
      'case.colleague_unknown',
      'case.promise_past',
      'case.part_unknown',
      'case.visit_invalid',
      'case.not_owners_cost',
      'case.photo_lost',
      'team.not_found',
    ],
  },
})
