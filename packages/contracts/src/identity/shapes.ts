import { z } from 'zod'
import { Id, Instant } from '../list.ts'
import { consentPurposes } from '../vocabulary/consent.ts'
import { staffRoles } from '../vocabulary/staff.ts'

/** A mainland mobile number: 11 digits beginning with 1. */
export const Phone = z.string().regex(/^1[3-9]\d{9}$/, '请填写 11 位手机号')
export const SmsCode = z.string().regex(/^\d{6}$/, '验证码是 6 位数字')

/** The end of an identity number, by which a contract is proven. */
export const LastSix = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^\d{5}[\dX]$/, '请填写证件号码最后 6 位')
export const ContractNo = z.string().trim().min(3, '请填写合同编号').max(64)

/** `version` is the one the person was shown; the server refuses consent to a text that is no longer current. */
export const ConsentGiven = z.object({ purpose: z.enum(consentPurposes), version: z.int().positive() })

/**
 * A short access token (Bearer) and a refresh token that is good for one use. H5 and the console get the refresh token
 * in an HttpOnly cookie instead, and `refreshToken` is null.
 */
export const Tokens = z.object({
  accessToken: z.string(),
  /** Seconds until the access token ends. */
  expiresIn: z.int(),
  refreshToken: z.string().nullable(),
})

/**
 * Needed after `phone.proof_required`, when a number was not proven for so long that it may have changed hands: a contract
 * of the account, or that one is somebody else, who begins anew.
 */
export const HolderProof = z.discriminatedUnion('by', [
  z.object({ by: z.literal('identity'), lastSix: LastSix }),
  z.object({ by: z.literal('contract'), contractNo: ContractNo }),
  z.object({ by: z.literal('new_holder') }),
])
/** That the holder of an account asks for another number: a code sent to the old one, or a contract where that is lost. */
export const PhoneChangeProof = z.discriminatedUnion('by', [
  z.object({ by: z.literal('sms'), code: SmsCode }),
  z.object({ by: z.literal('identity'), lastSix: LastSix }),
  z.object({ by: z.literal('contract'), contractNo: ContractNo }),
])
export type PhoneChangeProofInput = z.output<typeof PhoneChangeProof> | undefined

export type HolderProofInput = z.output<typeof HolderProof> | undefined

export const Person = z.object({
  id: Id,
  /** Masked, `138****0001`; null until a phone is verified. */
  phoneMasked: z.string().nullable(),
})

export const LoggedIn = Tokens.extend({ person: Person })

export const Consent = z.object({
  purpose: z.enum(consentPurposes),
  title: z.string(),
  text: z.string(),
  required: z.boolean(),
  /** The version in force now. */
  version: z.int(),
})

export const Me = Person.extend({
  /** The person's own number in full. */
  phone: z.string().nullable(),
  consents: z.array(Consent.extend({ givenAt: Instant.nullable(), givenVersion: z.int().nullable() })),
})

export const StaffRoleHeld = z.object({
  /** Null: in every project. */
  projectId: Id.nullable(),
  projectName: z.string().nullable(),
  role: z.enum(staffRoles),
})
export const StaffMember = z.object({ id: Id, name: z.string(), login: z.string(), roles: z.array(StaffRoleHeld) })
export const StaffLoggedIn = Tokens.extend({ staff: StaffMember })
