import { z } from 'zod'
import { SmsCode } from '../identity/shapes.ts'

/** That the holder of the account is at the device: a code sent to the number, or WeChat's where there is no number. */
export const Reverification = z.discriminatedUnion('by', [
  z.object({ by: z.literal('sms'), code: SmsCode }),
  z.object({ by: z.literal('wechat'), code: z.string().min(1).max(128) }),
])
export type ReverificationInput = z.output<typeof Reverification> | undefined

/** What stays after an account is deleted. */
export const Kept = z.object({
  title: z.string(),
  detail: z.string(),
  /** The law that wants it, with its article. */
  law: z.string(),
})
