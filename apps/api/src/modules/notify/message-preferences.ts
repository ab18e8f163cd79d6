import { type Answer, type CustomerPurpose, customerPurposes, type MessageChannel } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { quietHours } from './delivery/quiet-hours.rules.js'
import { MessageSettings } from './message-settings.js'

/** How a person hears of each purpose; the inbox has everything. */
@Injectable()
export class MessagePreferences {
  constructor(
    private readonly database: Database,
    private readonly settings: MessageSettings,
    private readonly clock: Clock,
  ) {}

  async of(personId: string): Promise<Answer<'GET /me/message-preferences'>> {
    const rows = await this.database.kysely
      .selectFrom('messagePreference')
      .select(['purpose', 'wechat', 'sms'])
      .where('personId', '=', personId)
      .execute()
    const items = customerPurposes.map((key) => {
      const { name, hint, critical: isCritical, channels } = this.settings.purpose(key)
      const chosen = isCritical ? undefined : rows.find(({ purpose }) => purpose === key)
      const shown = channels.map((channel) => ({ channel, isOn: chosen?.[channel] ?? true }))
      return { purpose: key, name, hint, isCritical, channels: shown }
    })
    return { items, quiet: quietHours }
  }

  /** @throws DomainError `message.always_on` */
  async change(
    personId: string,
    purpose: CustomerPurpose,
    { channel, isOn }: { channel: MessageChannel; isOn: boolean },
  ): Promise<void> {
    if (this.settings.purpose(purpose).critical) throw new DomainError('message.always_on')
    const changedAt = this.clock.now()
    const all = { wechat: true, sms: true, [channel]: isOn }
    await this.database.write((tx) =>
      tx
        .insertInto('messagePreference')
        .values({ personId, purpose, ...all, changedAt })
        .onConflict((oc) => oc.columns(['personId', 'purpose']).doUpdateSet({ [channel]: isOn, changedAt }))
        .execute(),
    )
  }
}
