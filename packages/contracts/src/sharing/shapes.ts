import { z } from 'zod'
import { CivilDate, Id, Instant } from '../list.ts'
import { sharingFields, sharingStates } from '../vocabulary/sharing.ts'

const Fields = z.array(z.enum(sharingFields))

/** What a customer reads before consenting. Source: 个人信息保护法 §23. */
const Terms = {
  recipient: z.string(),
  contact: z.string(),
  purpose: z.string(),
  /** What the recipient does with the data. */
  handling: z.string(),
  fields: Fields,
  validFrom: CivilDate,
  /** The last day. */
  validUntil: CivilDate,
}

export const SharingEntry = z.object({
  id: Id,
  projectId: Id,
  projectName: z.string(),
  ...Terms,
  ndaNumber: z.string(),
  state: z.enum(sharingStates),
  registered: z.object({ by: z.string(), at: Instant }),
  /** Ended before its last day. */
  ended: z.object({ by: z.string(), at: Instant, reason: z.string() }).nullable(),
  /** People whose consent is in force. */
  consented: z.int(),
  /** Files made so far. */
  exports: z.int(),
})

export const SharingEntryPage = z.object({
  entry: SharingEntry,
  /** The newest first. */
  exports: z.array(
    z.object({
      id: Id,
      at: Instant,
      by: z.string(),
      people: z.int(),
      homes: z.int(),
      /** Of the whole project, or of chosen homes. */
      isWhole: z.boolean(),
    }),
  ),
  /** The one who asks may end the entry. */
  mayEnd: z.boolean(),
  mayExport: z.boolean(),
})

export const NewSharingEntry = z.object({
  projectId: Id,
  recipient: z.string().trim().min(2, '请写公司全称').max(80),
  contact: z.string().trim().min(4, '请写联系人和电话或邮箱').max(80),
  purpose: z.string().trim().min(4, '请写明为什么要给').max(200),
  handling: z.string().trim().min(4, '请写明对方怎么用、用完怎么处理').max(200),
  fields: Fields.min(1, '请选择给哪些内容'),
  validFrom: CivilDate,
  validUntil: CivilDate,
  ndaNumber: z.string().trim().min(2, '请写保密协议编号').max(60),
})

/** Homes of the entry's project; null: all of them. */
export const SharingScope = z.array(Id).min(1, '请选择房屋').max(200).nullable()

export const SharingAudience = z.object({
  /** People whose data the file would have, and of how many homes. */
  consented: z.int(),
  homes: z.int(),
  /** Buyers with an account who have not consented, or have withdrawn. */
  unconsented: z.int(),
  /** Buyers who have not bound their home, and so could not be asked. */
  unbound: z.int(),
})

export const MySharing = z.object({
  /** To whom my data may be given, if I consent. */
  recipients: z.array(
    z.object({
      entryId: Id,
      projectName: z.string(),
      ...Terms,
      /** Null: not consented. */
      consentedAt: Instant.nullable(),
    }),
  ),
  /** Every time that my data left, the newest first. */
  handovers: z.array(
    z.object({
      id: Id,
      recipient: z.string(),
      purpose: z.string(),
      fields: Fields,
      homes: z.int(),
      at: Instant,
      by: z.string(),
    }),
  ),
})
