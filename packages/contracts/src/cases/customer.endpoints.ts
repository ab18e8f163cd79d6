import { z } from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { FileView } from '../files/files.endpoints.ts'
import { Id, listOf, Page } from '../list.ts'
import { caseKinds } from '../vocabulary/cases.ts'
import { CaseCard, CaseDuplicates, CaseReport, CustomerCase, CustomerCaseStep } from './shapes.ts'
import { PartWarranty } from './warranty.ts'

const AtHome = z.object({ homeId: Id })
const AtCase = AtHome.extend({ caseId: Id })

export const customerCases = defineEndpoints({
  'GET /homes/:homeId/case-form': {
    summary: 'What can be reported of a home, and what is promised for it',
    access: 'member',
    params: AtHome,
    response: z.object({
      /** `part`: the one of `warranties` that it usually is; null where nothing is repaired. */
      categories: z.array(
        z.object({
          key: z.string(),
          kind: z.enum(caseKinds),
          name: z.string(),
          hint: z.string(),
          part: z.string().nullable(),
        }),
      ),
      /** Of every part of the home, today. */
      warranties: z.array(PartWarranty),
      places: z.array(z.string()),
      /** Minutes until a person answers, by kind. */
      replyMinutes: z.array(z.object({ kind: z.enum(caseKinds), minutes: z.int() })),
    }),
    errors: ['home.not_found'],
  },
  'GET /homes/:homeId/case-duplicates': {
    summary: 'Open reports that may be about the same thing',
    access: 'member',
    params: AtHome,
    query: z.object({ categoryKey: z.string().max(40), place: z.string().trim().max(30) }),
    response: CaseDuplicates,
    errors: ['home.not_found'],
  },
  'POST /homes/:homeId/case-photos': {
    summary: 'Upload a photo for a case',
    access: 'member',
    params: AtHome,
    upload: 'file',
    repeat: 'natural',
    response: FileView,
    errors: ['home.not_found', 'file.missing', 'file.empty', 'file.too_large', 'file.kind_refused', 'file.unreadable'],
  },
  'POST /homes/:homeId/cases': {
    summary: 'Report a repair, a complaint, a suggestion or a question',
    access: 'member',
    params: AtHome,
    body: CaseReport,
    repeat: 'key',
    response: CustomerCase,
    errors: ['home.not_found', 'case.category_unknown', 'case.time_past', 'case.photo_lost', 'request.too_many'],
  },
  'GET /homes/:homeId/cases': {
    summary: 'The cases of a home, open ones first, then the latest: its repair archive',
    access: 'member',
    params: AtHome,
    query: Page,
    response: listOf(CaseCard),
    errors: ['home.not_found'],
  },
  'GET /homes/:homeId/cases/:caseId': {
    summary: 'A case with its clocks and everything that happened',
    access: 'member',
    params: AtCase,
    response: CustomerCase,
    errors: ['home.not_found', 'case.not_found'],
  },
  'POST /homes/:homeId/cases/:caseId/actions': {
    summary: 'Say more, urge, decide on an appointment or a quotation, confirm, rate, open again or cancel',
    access: 'member',
    params: AtCase,
    body: CustomerCaseStep,
    repeat: 'key',
    response: CustomerCase,
    errors: [
      'home.not_found',
      'case.not_found',
      'case.not_allowed_now',
      'case.urged',
      'case.visit_past',
      'case.photo_lost',
    ],
  },
})
