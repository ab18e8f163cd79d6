import { z } from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { Id, Nothing } from '../list.ts'
import { dataSharers, registerKeepers, registerReaders } from '../vocabulary/staff.ts'
import { NewSharingEntry, SharingAudience, SharingEntry, SharingEntryPage, SharingScope } from './shapes.ts'

const params = z.object({ entryId: Id })

export const staffSharing = defineEndpoints({
  'GET /staff/sharing-entries': {
    summary: 'The register of my projects: to whom personal data may be given; what is in force first',
    access: { staff: registerReaders },
    response: z.object({ items: z.array(SharingEntry) }),
  },
  'POST /staff/sharing-entries': {
    summary: 'Register a recipient. An entry is never changed: another purpose, field or term is another entry',
    access: { staff: registerKeepers },
    repeat: 'key',
    body: NewSharingEntry,
    response: SharingEntry,
    errors: ['project.not_found', 'sharing.days_invalid'],
  },
  'GET /staff/sharing-entries/:entryId': {
    summary: 'One entry with every file that was made for it',
    access: { staff: registerReaders },
    params,
    response: SharingEntryPage,
    errors: ['sharing.not_found'],
  },
  'POST /staff/sharing-entries/:entryId/end': {
    summary: 'End an entry before its last day; no file is made for it from now on',
    access: { staff: registerKeepers },
    params,
    repeat: 'natural',
    body: z.object({ reason: z.string().trim().min(2, '请写明原因').max(200) }),
    response: SharingEntryPage,
    errors: ['sharing.not_found'],
  },
  'POST /staff/sharing-entries/:entryId/audience': {
    summary: 'How many people a file would have, and how many are left out',
    access: { staff: dataSharers },
    params,
    repeat: 'natural',
    body: z.object({ homeIds: SharingScope }),
    response: SharingAudience,
    errors: ['sharing.not_found'],
  },
  'PUT /staff/sharing-exports/:exportId': {
    summary:
      'The file for a recipient: who consented, the registered fields; each hand-over is recorded, no file is kept',
    access: { staff: dataSharers },
    params: z.object({ exportId: Id }),
    // The id is the caller's: sent again within minutes, the same export is written anew and recorded once.
    repeat: 'natural',
    body: z.object({
      entryId: Id,
      homeIds: SharingScope,
      /** `consented` of the audience that was seen. */
      expected: z.int().positive(),
    }),
    download: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    response: Nothing,
    errors: ['sharing.not_found', 'sharing.not_valid', 'sharing.nobody', 'sharing.count_changed', 'request.key_reused'],
  },
})
