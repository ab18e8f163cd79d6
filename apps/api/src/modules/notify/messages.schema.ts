import { messageChannels, messagePurposes, subscribeMoments } from '@hub/contracts/vocabulary'
import { z } from 'zod'

const Words = z.string().trim().min(1)
const blanks = ['title', 'words', 'home', 'day', 'time', 'number', 'homeId', 'aboutId'] as const
export type Blank = (typeof blanks)[number]

/** Words with blanks in braces, each of which is known. */
const Text = Words.max(300).refine(
  (text) => [...text.matchAll(/\{(\w+)\}/gu)].every(([, name]) => blanks.some((blank) => blank === name)),
  { error: 'names a blank that does not exist' },
)
const Field = z
  .string()
  .regex(/^(thing|number|letter|symbol|character_string|time|date|amount|phone_number|car_number|name|phrase)\d+$/u)

const Purpose = z.strictObject({
  key: z.enum(messagePurposes),
  name: Words.max(12),
  hint: Words.max(40),
  /** Who of a home: `purchase` leaves tenants out. */
  audience: z.enum(['purchase', 'household']),
  /** Day and night, whatever was switched off, and by the next channel where the last one is in doubt. */
  critical: z.boolean().default(false),
  channels: z.array(z.enum(messageChannels)),
  template: Words.optional(),
  sms: Words.optional(),
})

/** Numbers of fields differ per template of WeChat, so the map is data. */
const Template = z.strictObject({
  key: Words,
  id: Words,
  moments: z.array(z.enum(subscribeMoments)),
  fields: z.record(Field, Text),
})

/** `{1}`, `{2}` are the blanks that the vendor knows. */
const SmsText = z.strictObject({ key: Words, id: Words, text: Words, params: z.array(Text) })

const caseBlanks = ['number', 'kind', 'category', 'officer', 'said', 'clock', 'step'] as const
export type CaseBlank = (typeof caseBlanks)[number]
const CaseText = Words.max(60).refine(
  (text) => [...text.matchAll(/\{(\w+)\}/gu)].every(([, name]) => caseBlanks.some((blank) => blank === name)),
  { error: 'names a blank that does not exist' },
)
/** `deciders`: only for the owners and whom they named to act for them. */
const CaseWords = z.strictObject({ title: CaseText, words: CaseText, deciders: z.boolean().default(false) })
export type CaseWords = z.output<typeof CaseWords>

export const MessagesFile = z
  .strictObject({
    purposes: z.array(Purpose),
    /** By the key of a rule of risks. */
    risks: z.record(z.string(), z.enum(messagePurposes)),
    /** What customers are told of a case, by what was done; and staff, by what they owe it. */
    cases: z.record(z.string(), CaseWords),
    duties: z.record(z.string(), CaseWords),
    templates: z.array(Template),
    sms: z.array(SmsText),
    pages: z.strictObject({ risk: Text, delay: Text, case: Text, other: Text }),
  })
  .superRefine(({ purposes, templates, sms }, context) => {
    const fault = (message: string): void => {
      context.addIssue({ code: 'custom', message })
    }
    for (const key of messagePurposes)
      if (purposes.filter((purpose) => purpose.key === key).length !== 1) fault(`${key} is not there exactly once`)
    for (const { key, channels, template, sms: text } of purposes) {
      if (channels.includes('wechat') && !templates.some((one) => one.key === template)) fault(`${key} has no template`)
      if (channels.includes('sms') && !sms.some((one) => one.key === text)) fault(`${key} has no SMS text`)
    }
    for (const { key, text, params } of sms)
      if (new Set(text.match(/\{\d+\}/gu)).size !== params.length) fault(`${key} has other blanks than parameters`)
  })
export type MessagesFile = z.output<typeof MessagesFile>
export type Purpose = z.output<typeof Purpose>
export type NoticeTemplate = z.output<typeof Template>
export type SmsText = z.output<typeof SmsText>
