import { z } from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { Nothing } from '../list.ts'
import { consentPurposes } from '../vocabulary/consent.ts'
import { Consent, ConsentGiven, HolderProof, LoggedIn, Me, Phone, PhoneChangeProof, SmsCode, Tokens } from './shapes.ts'

export const customerIdentity = defineEndpoints({
  'GET /about': {
    summary: 'What a client needs before log-in: the hotline and the purposes of consent in force',
    access: 'public',
    response: z.object({ name: z.string(), hotline: z.string(), consents: z.array(Consent) }),
  },
  'POST /sessions/wechat': {
    summary: 'Log in with the code of wx.login; a first log-in brings the consent given on the screen',
    access: 'public',
    repeat: 'natural',
    body: z.object({ code: z.string().min(1).max(128), consents: z.array(ConsentGiven).max(9).default([]) }),
    response: LoggedIn,
    errors: ['wechat.code_invalid', 'wechat.unavailable', 'consent.required', 'request.too_many'],
  },
  'POST /sms-codes': {
    summary: 'Send a six-digit code to a phone; good for 5 minutes and 5 tries',
    access: 'public',
    repeat: 'natural',
    body: z.object({ phone: Phone }),
    response: z.object({
      /** Seconds. */ expiresIn: z.int(),
      /** Seconds until another may be asked for. */ resendAfter: z.int(),
    }),
    errors: ['request.too_many'],
  },
  'POST /sessions/sms': {
    summary: 'Log in with a phone and the code sent to it',
    access: 'public',
    repeat: 'natural',
    body: z.object({
      phone: Phone,
      code: SmsCode,
      consents: z.array(ConsentGiven).max(9).default([]),
      holder: HolderProof.optional(),
    }),
    response: LoggedIn,
    errors: [
      'sms.code_wrong',
      'sms.code_expired',
      'consent.required',
      'phone.proof_required',
      'phone.proof_wrong',
      'request.too_many',
    ],
  },
  'POST /sessions/refresh': {
    summary: 'Trade a refresh token for new tokens; a token used twice ends the whole log-in',
    access: 'public',
    repeat: 'natural',
    body: z.object({ refreshToken: z.string().max(200).optional() }),
    response: Tokens,
    errors: ['auth.expired', 'auth.reused'],
  },
  'DELETE /sessions/current': {
    summary: 'Log out here',
    access: 'customer',
    response: Nothing,
  },
  'DELETE /sessions': {
    summary: 'Log out everywhere',
    access: 'customer',
    response: Nothing,
  },
  'GET /me': {
    summary: 'Who I am, and what I agreed to',
    access: 'customer',
    response: Me,
  },
  'POST /me/phone/wechat': {
    summary:
      'Verify my phone with the code of the getPhoneNumber button; new tokens, since the person may be known by it',
    access: 'customer',
    repeat: 'natural',
    body: z.object({ code: z.string().min(1).max(128), holder: HolderProof.optional() }),
    response: LoggedIn,
    errors: [
      'wechat.code_invalid',
      'wechat.unavailable',
      'phone.foreign',
      'phone.taken',
      'phone.proof_required',
      'phone.proof_wrong',
    ],
  },
  'POST /me/phone/sms': {
    summary: 'Verify my phone with a code sent to it, for those who refuse the WeChat way',
    access: 'customer',
    repeat: 'natural',
    body: z.object({ phone: Phone, code: SmsCode, holder: HolderProof.optional() }),
    response: LoggedIn,
    errors: [
      'sms.code_wrong',
      'sms.code_expired',
      'phone.taken',
      'phone.proof_required',
      'phone.proof_wrong',
      'request.too_many',
    ],
  },
  'POST /me/phone/change': {
    summary: 'I have another number: my homes stay, every other log-in ends; needs a proof unless I logged in just now',
    access: 'customer',
    repeat: 'natural',
    body: z.object({
      to: z.discriminatedUnion('by', [
        z.object({ by: z.literal('sms'), phone: Phone, code: SmsCode }),
        z.object({ by: z.literal('wechat'), code: z.string().min(1).max(128) }),
      ]),
      proof: PhoneChangeProof.optional(),
      /** Said after `phone.proof_required`: the number was somebody else's before. */
      isNewHolder: z.boolean().default(false),
    }),
    response: LoggedIn,
    errors: [
      ...(['phone.required', 'phone.same', 'phone.held', 'phone.proof_required', 'phone.proof_wrong'] as const),
      ...(['phone.foreign', 'auth.proof_required', 'sms.code_wrong', 'sms.code_expired'] as const),
      ...(['wechat.code_invalid', 'wechat.unavailable', 'request.too_many'] as const),
    ],
  },
  'PUT /me/consents/:purpose': {
    summary: 'Agree to one purpose in its current version',
    access: 'customer',
    params: z.object({ purpose: z.enum(consentPurposes) }),
    body: z.object({ version: z.int().positive() }),
    response: Me,
    errors: ['request.conflict'],
  },
  'DELETE /me/consents/:purpose': {
    summary: 'Withdraw one consent; withdrawing `service` logs out everywhere',
    access: 'customer',
    params: z.object({ purpose: z.enum(consentPurposes) }),
    response: Me,
  },
})
