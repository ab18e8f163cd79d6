import { z } from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { CivilDate, Id, Instant } from '../list.ts'
import { accountKeepers, officeRoles } from '../vocabulary/staff.ts'
import { PresalePermit, SupervisedAccount } from './shapes.ts'

/** Why something about money is changed; kept in the history. */
export const MoneyReason = z.string().trim().min(2, '请写明原因').max(200)

export const MoneyHistoryEntry = z.object({
  id: Id,
  at: Instant,
  by: z.string(),
  words: z.string(),
  reason: z.string().nullable(),
})

const version = z.int().nonnegative()

export const StaffSafety = z.object({
  projectId: Id,
  projectName: z.string(),
  buildings: z.array(z.object({ id: Id, name: z.string() })),
  permits: z.array(PresalePermit.extend({ id: Id, version, buildingIds: z.array(Id) })),
  /** `buildingId` null: for all buildings that have none of their own. */
  accounts: z.array(SupervisedAccount.extend({ id: Id, version, buildingId: Id.nullable() })),
  /** The newest first. */
  history: z.array(MoneyHistoryEntry),
  /** The one who asks may change them. */
  editable: z.boolean(),
})

export const SavePermit = z.object({
  /** Left out for a new one. */
  id: Id.optional(),
  /** As the caller saw it; 0 for a new one. */
  version,
  number: z.string().trim().min(4, '请填写许可证号').max(60),
  issuedOn: CivilDate.nullable(),
  buildingIds: z.array(Id).min(1, '请选择楼栋').max(200),
  reason: MoneyReason,
})

export const SaveAccount = z.object({
  /** Left out for a new one. */
  id: Id.optional(),
  version,
  buildingId: Id.nullable(),
  bank: z.string().trim().min(2, '请填写开户行').max(60),
  accountName: z.string().trim().min(2, '请填写户名').max(80),
  accountNumber: z
    .string()
    .transform((text) => text.replace(/[\s-]/gu, ''))
    .pipe(z.string().regex(/^\d{8,32}$/u, '账号是 8 到 32 位数字')),
  since: CivilDate,
  reason: MoneyReason,
})

const params = z.object({ projectId: Id })

export const staffSafety = defineEndpoints({
  'GET /staff/projects/:projectId/safety': {
    summary: 'Pre-sale permits and supervised accounts of a project',
    access: { staff: officeRoles },
    params,
    response: StaffSafety,
    errors: ['project.not_found'],
  },
  'POST /staff/projects/:projectId/permits': {
    summary: 'Add or correct a pre-sale permit',
    access: { staff: accountKeepers },
    params,
    repeat: 'key',
    body: SavePermit,
    response: StaffSafety,
    errors: ['project.not_found', 'permit.number_taken', 'permit.building_taken', 'request.conflict'],
  },
  'POST /staff/projects/:projectId/accounts': {
    summary: 'Add or correct a supervised account',
    access: { staff: accountKeepers },
    params,
    repeat: 'key',
    body: SaveAccount,
    response: StaffSafety,
    errors: ['project.not_found', 'account.building_taken', 'request.conflict'],
  },
})
