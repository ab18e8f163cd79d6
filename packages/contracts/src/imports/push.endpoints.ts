import { z } from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { Id } from '../list.ts'
import { importKindKeys } from '../vocabulary/imports.ts'
import { CellFault } from './imports.endpoints.ts'

const params = z.object({ kind: z.enum(importKindKeys) })

/** Cells by the name of their column, as the headings of a file; null and a column left out change nothing. */
export const PushedRow = z.record(
  z.string().trim().min(1).max(60),
  z.union([z.string().max(2_000), z.number(), z.null()]),
)

export const mostPushedRows = 1_000

export const ImportPush = z.object({ rows: z.array(PushedRow).min(1).max(mostPushedRows) })

export const PushResult = z.object({
  /** The console shows the push under this number. */
  importId: Id,
  created: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  /** Dates confirmed by staff that the rows contradict, staff's stay: the first 200. */
  differences: z.array(CellFault),
})

/** What a sales system does with its import key. */
export const importPushes = defineEndpoints({
  'GET /import-pushes/:kind/columns': {
    summary: 'The columns that rows of this kind may have: names, examples, and which are required',
    access: 'importKey',
    params,
    response: z.object({
      columns: z.array(
        z.object({
          name: z.string(),
          /** Taken for the same column. */
          otherNames: z.array(z.string()),
          required: z.boolean(),
          example: z.string().nullable(),
          note: z.string().nullable(),
          /** The words that can stand here, where they are few. */
          choices: z.array(z.string()).nullable(),
        }),
      ),
    }),
    errors: ['import_key.wrong', 'import_key.kind_refused', 'request.too_many'],
  },
  'POST /import-pushes/:kind/rows': {
    summary: 'Push rows: checked, compared and written as a file would be, all of them or none',
    access: 'importKey',
    params,
    body: ImportPush,
    repeat: 'key',
    response: PushResult,
    errors: [
      'import_key.wrong',
      'import_key.kind_refused',
      'import.push_faulty',
      'request.key_missing',
      'request.key_reused',
      'request.too_many',
      'request.too_large',
    ],
  },
})
