import { z } from 'zod'
import { Id, Instant } from '../list.ts'
import {
  customerPurposes,
  deliveryStates,
  messageChannels,
  messagePurposes,
  messageTargets,
} from '../vocabulary/messages.ts'

const About = z.object({ kind: z.enum(messageTargets), id: Id }).nullable()

/** A message in an inbox. */
export const InboxMessage = z.object({
  id: Id,
  purpose: z.enum(messagePurposes),
  purposeName: z.string(),
  title: z.string(),
  words: z.string(),
  homeId: Id.nullable(),
  homeLabel: z.string().nullable(),
  about: About,
  at: Instant,
  isRead: z.boolean(),
  /** What became of it outside of the inbox, in words; null where it was for the inbox only. */
  delivery: z.string().nullable(),
})

/** Since this instant nothing is unread but what came later. */
export const ReadAll = z.object({ until: Instant })

/** How one hears of a purpose. */
export const MessagePreference = z.object({
  purpose: z.enum(customerPurposes),
  name: z.string(),
  hint: z.string(),
  /** True: comes by all channels, day and night, and cannot be switched off. */
  isCritical: z.boolean(),
  /** Those that this purpose uses, and whether they are wanted. */
  channels: z.array(z.object({ channel: z.enum(messageChannels), isOn: z.boolean() })),
})
export const MessagePreferences = z.object({
  items: z.array(MessagePreference),
  /** `21:00`, `08:00`: between them only critical messages leave the inbox. */
  quiet: z.object({ from: z.string(), to: z.string() }),
})

/** A message as staff see it: to whom, and what truly became of it. */
export const SentMessage = z.object({
  id: Id,
  purposeName: z.string(),
  title: z.string(),
  about: About,
  at: Instant,
  readAt: Instant.nullable(),
  /** `林* · 业主`, or a role. */
  recipient: z.string(),
  delivery: z.string().nullable(),
  attempts: z.array(
    z.object({ channel: z.enum(messageChannels), state: z.enum(deliveryStates), words: z.string(), at: Instant }),
  ),
})
