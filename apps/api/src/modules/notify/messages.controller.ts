import type { Answer, Received } from '@hub/contracts'
import { Controller } from '@nestjs/common'
import type { Customer } from '../../platform/auth/caller.js'
import { By, Input } from '../../platform/http/input.js'
import { Serves } from '../../platform/http/serves.js'
import { InboxQuery } from './inbox.query.js'
import { MessagePreferences } from './message-preferences.js'
import { ReadMessages } from './read-messages.js'
import { Subscriptions } from './subscriptions.js'

@Controller()
export class MessagesController {
  constructor(
    private readonly inbox: InboxQuery,
    private readonly reading: ReadMessages,
    private readonly preferences: MessagePreferences,
    private readonly subscriptions: Subscriptions,
  ) {}

  @Serves('GET /messages')
  list(@By() { personId }: Customer, @Input() { query }: Received<'GET /messages'>): Promise<Answer<'GET /messages'>> {
    return this.inbox.ofPerson(personId, query)
  }

  @Serves('GET /messages/unread')
  unread(@By() { personId }: Customer): Promise<Answer<'GET /messages/unread'>> {
    return this.inbox.unread(personId)
  }

  @Serves('PUT /messages/:messageId/read')
  async read(
    @By() { personId }: Customer,
    @Input() { params }: Received<'PUT /messages/:messageId/read'>,
  ): Promise<Answer<'PUT /messages/:messageId/read'>> {
    await this.reading.one(personId, params.messageId)
    return this.inbox.unread(personId)
  }

  @Serves('PUT /messages/read')
  async readAll(
    @By() { personId }: Customer,
    @Input() { body }: Received<'PUT /messages/read'>,
  ): Promise<Answer<'PUT /messages/read'>> {
    await this.reading.upTo({ personId }, body.until)
    return this.inbox.unread(personId)
  }

  @Serves('GET /me/message-preferences')
  preferred(@By() { personId }: Customer): Promise<Answer<'GET /me/message-preferences'>> {
    return this.preferences.of(personId)
  }

  @Serves('PUT /me/message-preferences/:purpose')
  async prefer(
    @By() { personId }: Customer,
    @Input() { params, body }: Received<'PUT /me/message-preferences/:purpose'>,
  ): Promise<Answer<'PUT /me/message-preferences/:purpose'>> {
    await this.preferences.change(personId, params.purpose, body)
    return this.preferences.of(personId)
  }

  @Serves('GET /me/subscriptions')
  toAskFor(
    @By() { personId }: Customer,
    @Input() { query }: Received<'GET /me/subscriptions'>,
  ): Promise<Answer<'GET /me/subscriptions'>> {
    return this.subscriptions.toAskFor(personId, query.moment)
  }

  @Serves('POST /me/subscriptions')
  async answered(
    @By() { personId }: Customer,
    @Input() { body }: Received<'POST /me/subscriptions'>,
  ): Promise<Answer<'POST /me/subscriptions'>> {
    await this.subscriptions.answered(personId, body)
    return {}
  }
}
