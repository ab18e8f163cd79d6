import { z } from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { Id, listOf, Nothing, Page } from '../list.ts'
import { customerPurposes, messageChannels, subscribeAnswers, subscribeMoments } from '../vocabulary/messages.ts'
import { InboxMessage, MessagePreferences, ReadAll } from './shapes.ts'

export const Unread = z.object({ unread: z.int() })

export const customerMessages = defineEndpoints({
  'GET /messages': {
    summary: 'My messages, the latest first, of the homes that I belong to now',
    access: 'customer',
    query: Page,
    response: listOf(InboxMessage).extend(Unread.shape),
  },
  'GET /messages/unread': {
    summary: 'How many messages I have not read',
    access: 'customer',
    response: Unread,
  },
  'PUT /messages/:messageId/read': {
    summary: 'I have read this message',
    access: 'customer',
    params: z.object({ messageId: Id }),
    repeat: 'natural',
    response: Unread,
    errors: ['message.not_found'],
  },
  'PUT /messages/read': {
    summary: 'I have read everything up to an instant',
    access: 'customer',
    body: ReadAll,
    repeat: 'natural',
    response: Unread,
  },
  'GET /me/message-preferences': {
    summary: 'How I hear of things outside of the inbox',
    access: 'customer',
    response: MessagePreferences,
  },
  'PUT /me/message-preferences/:purpose': {
    summary: 'Switch a channel of a purpose on or off',
    access: 'customer',
    params: z.object({ purpose: z.enum(customerPurposes) }),
    body: z.object({ channel: z.enum(messageChannels), isOn: z.boolean() }),
    repeat: 'natural',
    response: MessagePreferences,
    errors: ['message.always_on'],
  },
  'GET /me/subscriptions': {
    summary: 'Which WeChat templates to ask me for at this moment, at most three; none where I refused within 7 days',
    access: 'customer',
    query: z.object({ moment: z.enum(subscribeMoments) }),
    response: z.object({ templateIds: z.array(z.string()).max(3) }),
  },
  'POST /me/subscriptions': {
    summary: 'What I answered when WeChat asked',
    access: 'customer',
    body: z.object({
      answers: z
        .array(z.object({ templateId: z.string().max(100), answer: z.enum(subscribeAnswers) }))
        .min(1)
        .max(3),
    }),
    repeat: 'key',
    response: Nothing,
  },
})
