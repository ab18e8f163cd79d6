import { z } from 'zod'
import { FileView } from '../files/files.endpoints.ts'
import { CivilDate, Id, Instant } from '../list.ts'
import { paperStates } from '../vocabulary/papers.ts'

/** A proxy sent it on the owner's behalf. */
const ByProxy = z.boolean()

const PaperPlace = z.object({
  nodeKey: z.string(),
  documentKey: z.string(),
  name: z.string(),
  /** Who brings it. */
  from: z.enum(['customer', 'developer']),
  state: z.enum(paperStates),
  /** Why it was sent back. */
  reason: z.string().nullable(),
  /** The day it was received, in whatever form. */
  receivedOn: CivilDate.nullable(),
  /** Its last good day. */
  expiresOn: CivilDate.nullable(),
  /** Until `expiresOn`; below 0 once it is over. */
  daysLeft: z.int().nullable(),
})

/** A paper that a node needs, as its owner sees it. */
export const Paper = PaperPlace.extend({
  /** Whether the reader may add a page now. */
  uploadable: z.boolean(),
  pages: z.array(z.object({ id: Id, file: FileView, byProxy: ByProxy, removable: z.boolean() })),
})

/** The same as staff see it: thumbnails; whoever opens a page is noted down. */
export const StaffPaper = PaperPlace.extend({
  /** Null while nothing was brought. */
  id: Id.nullable(),
  uploadable: z.boolean(),
  decidable: z.boolean(),
  /** What is usual for this kind of paper when it is accepted today. */
  proposedExpiresOn: CivilDate.nullable(),
  sentAt: Instant.nullable(),
  pages: z.array(
    z.object({
      id: Id,
      contentType: z.string(),
      bytes: z.int(),
      thumbUrl: z.string().nullable(),
      uploadedBy: z.enum(['person', 'staff']),
      byProxy: ByProxy,
      at: Instant,
      removable: z.boolean(),
    }),
  ),
  /** Who accepted it or sent it back last. */
  decision: z.object({ by: z.string(), at: Instant }).nullable(),
  lastView: z.object({ by: z.string(), at: Instant }).nullable(),
})

/** Where a paper belongs. */
export const PaperAddress = z.object({ nodeKey: z.string().max(64), documentKey: z.string().max(64) })
