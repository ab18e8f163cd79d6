import { z } from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { Id, Nothing } from '../list.ts'

/**
 * A file as pages show it. Both addresses are signed, hold for some minutes and need no token, so that a picture can be
 * shown by its address; they begin with `/api/v1`.
 */
export const FileView = z.object({
  id: Id,
  contentType: z.string(),
  bytes: z.int(),
  url: z.string(),
  /** A small copy of a picture; null for everything else. */
  thumbUrl: z.string().nullable(),
})

export const files = defineEndpoints({
  'GET /files/:fileId': {
    summary: 'The bytes of a file, by an address that an answer gave; the signature is what lets one in',
    access: 'public',
    params: z.object({ fileId: Id }),
    query: z.object({
      /** `full` or `thumb`. */
      size: z.string().max(8).optional(),
      /** The name to save under; with it the file is a download. */
      name: z.string().max(120).optional(),
      /** Seconds since 1970. */
      until: z.string().max(12).optional(),
      key: z.string().max(40).optional(),
      signature: z.string().max(60).optional(),
    }),
    download: 'application/octet-stream',
    response: Nothing,
    errors: ['file.not_found', 'file.link_expired'],
  },
})
