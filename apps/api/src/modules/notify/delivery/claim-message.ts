import type { MessageChannel } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.js'
import { Database, type Tx } from '../../../platform/database/database.js'
import { MessageSettings } from '../message-settings.js'
import type { NoticeTemplate, Purpose } from '../messages.schema.js'
import { AttemptsStore } from './attempts.store.js'
import { type Attempt, nextStep, obstacle } from './delivery.rules.js'
import { DueMessages, type DueMessage } from './due-messages.js'
import { mayLeaveAt } from './quiet-hours.rules.js'
import { SubscriptionsStore } from '../subscriptions.store.js'

/** Longer than any call can take: what is still on its way after it was broken off. */
export const leaseSeconds = 45

/** A call that is on record and has yet to be made. */
export interface Claim {
  readonly message: DueMessage
  readonly purpose: Purpose
  readonly channel: MessageChannel
  readonly template: NoticeTemplate | undefined
  readonly tries: number
}

/** Takes the message that is due first and writes down what is about to be done, before it is done. */
@Injectable()
export class ClaimMessage {
  constructor(
    private readonly database: Database,
    private readonly settings: MessageSettings,
    private readonly due: DueMessages,
    private readonly attempts: AttemptsStore,
    private readonly subscriptions: SubscriptionsStore,
    private readonly clock: Clock,
  ) {}

  /** `settled`: there was one, and nothing had to be called for it. */
  next(): Promise<Claim | 'settled' | 'none'> {
    return this.database.write(async (tx) => {
      const message = await this.due.lockFirst(tx)
      if (!message) return 'none'
      const purpose = this.settings.purposes.find(({ key }) => key === message.purpose)
      // A purpose that the file has lost must not keep all others back.
      if (!purpose) {
        await this.due.putOff(tx, message.id, null)
        return 'settled'
      }
      const leave = mayLeaveAt(this.clock.now(), purpose.critical)
      const before = await this.attempts.afterCrash(tx, message.id)
      if (leave > this.clock.now()) {
        await this.due.putOff(tx, message.id, leave)
        return 'settled'
      }
      return this.take(tx, message, purpose, before)
    })
  }

  private async take(
    tx: Tx,
    message: DueMessage,
    purpose: Purpose,
    before: readonly Attempt[],
  ): Promise<Claim | 'settled'> {
    const template = this.settings.template(purpose)
    let attempts = before
    for (;;) {
      const step = nextStep(purpose.channels, purpose.critical, attempts)
      if (step.kind !== 'send') {
        await this.due.putOff(tx, message.id, null)
        return 'settled'
      }
      const { channel } = step
      const quota = channel === 'wechat' ? await this.subscriptions.left(tx, message.personId, template?.key) : 0
      const reason = message.isOver ? 'over' : obstacle(channel, purpose.critical, { ...message, quota })
      const tries = (attempts.find((attempt) => attempt.channel === channel)?.tries ?? 0) + 1
      if (reason === null) {
        if (channel === 'wechat') await this.subscriptions.use(tx, message.personId, template?.key)
        await this.attempts.save(tx, message, { channel, state: 'sending', reason: null, tries })
        await this.due.putOff(tx, message.id, this.clock.in(leaseSeconds))
        return { message, purpose, channel, template, tries }
      }
      const skipped: Attempt = { channel, state: 'skipped', reason, tries }
      await this.attempts.save(tx, message, skipped)
      attempts = [...attempts.filter((attempt) => attempt.channel !== channel), skipped]
    }
  }
}
