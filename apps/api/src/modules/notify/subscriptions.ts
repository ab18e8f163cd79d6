import type { Answer, Received, SubscribeMoment } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { MessageSettings } from './message-settings.js'
import { toAskFor } from './subscription.rules.js'
import { SubscriptionsStore } from './subscriptions.store.js'

/** Asking people for subscribe messages, and what they answer. */
@Injectable()
export class Subscriptions {
  constructor(
    private readonly database: Database,
    private readonly settings: MessageSettings,
    private readonly store: SubscriptionsStore,
    private readonly clock: Clock,
  ) {}

  async toAskFor(personId: string, moment: SubscribeMoment): Promise<Answer<'GET /me/subscriptions'>> {
    const templates = this.settings.templatesAt(moment)
    const keys = templates.map(({ key }) => key)
    const asked = toAskFor(keys, await this.store.all(personId), this.clock.now())
    return { templateIds: asked.flatMap((key) => templates.filter((one) => one.key === key).map(({ id }) => id)) }
  }

  /** Templates that are not ours any more are left out. */
  async answered(personId: string, { answers }: Received<'POST /me/subscriptions'>['body']): Promise<void> {
    await this.database.write(async (tx) => {
      for (const { templateId, answer } of answers) {
        const template = this.settings.templateById(templateId)
        if (template) await this.store.answered(tx, personId, template.key, answer)
      }
    })
  }
}
