import { z } from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { CivilDate, Id, Instant, Nothing } from '../list.ts'
import { importKindKeys } from '../vocabulary/imports.ts'
import { keyKeepers } from '../vocabulary/staff.ts'

const ImportKind = z.enum(importKindKeys)

export const ImportKey = z.object({
  id: Id,
  /** The source that pushes with it. */
  name: z.string(),
  /** The last four characters of the key. */
  ending: z.string(),
  kinds: z.array(ImportKind),
  /** Null: every project, also those to come. */
  projects: z.array(z.object({ id: Id, name: z.string() })).nullable(),
  madeBy: z.string(),
  madeAt: Instant,
  /** The last day on which it works. */
  expiresOn: CivilDate,
  isExpired: z.boolean(),
  lastUsedAt: Instant.nullable(),
  /** The last push that was refused for its rows. */
  lastRefused: z.object({ at: Instant, faults: z.int() }).nullable(),
  revoked: z.object({ at: Instant, by: z.string() }).nullable(),
})

export const NewImportKey = z.object({
  name: z.string().trim().min(2, '请写明是哪个系统').max(60),
  kinds: z.array(ImportKind).min(1, '请选择能推送什么').max(importKindKeys.length),
  /** Null: every project, also new ones; only for an administrator of every project. */
  projectIds: z.array(Id).min(1, '请选择楼盘').max(100).nullable(),
  /** At most two years from today. */
  expiresOn: CivilDate,
})

export const importKeys = defineEndpoints({
  'GET /staff/import-keys': {
    summary: 'Import keys of projects that one administers, the newest first, ended ones last',
    access: { staff: keyKeepers },
    response: z.object({ items: z.array(ImportKey) }),
  },
  'POST /staff/import-keys': {
    summary: 'Make an import key for a sales system; the key itself is told here and never again',
    access: { staff: keyKeepers },
    body: NewImportKey,
    // The name is taken by the first: a repeated request makes no second key. A stored answer would keep the key.
    repeat: 'natural',
    response: z.object({ key: ImportKey, secret: z.string() }),
    errors: ['project.not_found', 'import_key.name_taken', 'import_key.expiry_invalid'],
  },
  'DELETE /staff/import-keys/:keyId': {
    summary: 'Revoke an import key: it opens nothing from now on',
    access: { staff: keyKeepers },
    params: z.object({ keyId: Id }),
    repeat: 'natural',
    response: Nothing,
    errors: ['import_key.not_found'],
  },
})
