import { z } from 'zod'
import { ContractNo, LastSix, Phone } from '../identity/shapes.ts'
import { CivilDate, Id, Instant } from '../list.ts'
import { memberRoles } from '../vocabulary/homes.ts'
import { paymentWays } from '../vocabulary/journeys.ts'
import { mostOwners, ownershipChangeKinds, ownershipOrigins } from '../vocabulary/ownership.ts'

/** A home as staff find it. */
export const StaffHome = z.object({
  homeId: Id,
  projectName: z.string(),
  label: z.string(),
  /** Null where nobody owns it. */
  ownerNameMasked: z.string().nullable(),
  /** Of the present ownership; null where it runs without a journey. */
  journeyId: Id.nullable(),
})

/** Those named as owners, the first one first. */
export const Buyer = z.object({
  position: z.int().positive(),
  nameMasked: z.string(),
  /** Empty where none is on record, or the buyer has deleted it. */
  phoneMasked: z.string(),
  /** Whether somebody has bound the home as this one. */
  isBound: z.boolean(),
})

/** Somebody who acts for the owners. */
export const StaffProxy = z.object({
  memberId: Id,
  phoneMasked: z.string(),
  since: Instant,
  /** Null where an owner named the proxy in the portal. */
  named: z.object({ by: z.string(), reason: z.string() }).nullable(),
})

/** What an owner who calls tells: both, since it opens the home to somebody else. */
export const NewProxy = z.object({
  /** Of the buyer who calls. */
  position: z.int().min(1).max(mostOwners),
  contractNo: ContractNo,
  lastSix: LastSix,
  /** Of the proxy, who has logged in with it. */
  phone: Phone,
  reason: z.string().trim().min(2, '请写明原因').max(200),
})

export const OwnershipChange = z.object({
  id: Id,
  kind: z.enum(ownershipChangeKinds),
  on: CivilDate,
  reason: z.string(),
  by: z.string(),
  at: Instant,
  fromNameMasked: z.string(),
  /** Null after a withdrawal. */
  toNameMasked: z.string().nullable(),
})

export const Ownership = z.object({
  home: StaffHome,
  present: z
    .object({
      /** Sent back with a change, so that nobody ends an ownership they have not seen. */
      purchaseId: Id,
      origin: z.enum(ownershipOrigins),
      since: CivilDate,
      contractNo: z.string().nullable(),
      buyers: z.array(Buyer),
    })
    .nullable(),
  /** What a change ends: people by role, open invitations, subscribed calendars. */
  ends: z.object({
    members: z.array(z.object({ role: z.enum(memberRoles), count: z.int() })),
    invitations: z.int(),
    calendars: z.int(),
  }),
  proxies: z.array(StaffProxy),
  /** The one who asks may write a proxy down, or end one. */
  mayNameProxy: z.boolean(),
  /** The newest first. */
  changes: z.array(OwnershipChange),
  /** The one who asks may record a change. */
  editable: z.boolean(),
  today: CivilDate,
})

/** Staff put another number on a contract and on the account behind it; the caller has told what only a buyer knows. */
export const BuyerPhone = z.object({
  phone: Phone,
  proof: z.discriminatedUnion('by', [
    z.object({ by: z.literal('identity'), lastSix: LastSix }),
    z.object({ by: z.literal('contract'), contractNo: ContractNo }),
  ]),
  reason: z.string().trim().min(2, '请写明原因').max(200),
})

/** An owner to come. The phone finds the home, the last six prove it, as with an imported sale. */
const NewOwner = z.object({
  name: z.string().trim().min(2, '请填写姓名').max(40),
  phone: Phone,
  lastSix: LastSix,
})

export const ChangeOfOwner = z
  .object({
    purchaseId: Id,
    kind: z.enum(ownershipChangeKinds),
    on: CivilDate,
    reason: z.string().trim().min(2, '请写明原因').max(200),
    /** Empty for a withdrawal; else the owner first, then co-owners. */
    owners: z.array(NewOwner).max(mostOwners),
    /** Of the new owner, where there is one with the developer. */
    contractNo: ContractNo.nullable(),
    /** Given where the purchase goes on with the new owner, who then gets a journey; null: no journey. */
    paymentWay: z.enum(paymentWays).nullable(),
  })
  .superRefine(({ kind, owners, contractNo, paymentWay }, context) => {
    const issue = (path: string, message: string): void => context.addIssue({ code: 'custom', path: [path], message })
    if (kind !== 'withdrawal' && owners.length === 0) issue('owners', '请填写新业主')
    if (kind === 'withdrawal' && (owners.length > 0 || contractNo !== null || paymentWay !== null))
      issue('owners', '退房没有新业主')
    if (new Set(owners.map(({ phone }) => phone)).size < owners.length) issue('owners', '两位业主填了同一个手机号')
  })
