import type { DeliveryState, MessageChannel } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.js'
import type { Tx } from '../../../platform/database/database.js'
import type { Attempt, DeliveryReason } from './delivery.rules.js'

/** One row for each message and channel. */
@Injectable()
export class AttemptsStore {
  constructor(private readonly clock: Clock) {}

  async of(tx: Tx, messageId: string): Promise<Attempt[]> {
    const rows = await tx
      .selectFrom('messageDelivery')
      .select(['channel', 'state', 'reason', 'tries'])
      .where('messageId', '=', messageId)
      .orderBy('channel')
      .execute()
    return rows.map(attemptOf)
  }

  /** The message is due again, and yet a call is on record as under way: whoever made it has not come back. */
  async afterCrash(tx: Tx, messageId: string): Promise<Attempt[]> {
    await tx
      .updateTable('messageDelivery')
      .set({ state: 'unknown', reason: 'interrupted', at: this.clock.now() })
      .where('messageId', '=', messageId)
      .where('state', '=', 'sending')
      .execute()
    return this.of(tx, messageId)
  }

  async save(
    tx: Tx,
    { id, projectId }: { id: string; projectId: string },
    { channel, ...attempt }: Attempt,
    code: string | null = null,
  ): Promise<void> {
    const values = { ...attempt, code, at: this.clock.now() }
    await tx
      .insertInto('messageDelivery')
      .values({ messageId: id, channel, projectId, ...values })
      .onConflict((oc) => oc.columns(['messageId', 'channel']).doUpdateSet(values))
      .execute()
  }
}

export function attemptOf(row: { channel: string; state: string; reason: string | null; tries: number }): Attempt {
  const { channel, state, reason, tries } = row
  return {
    channel: channel as MessageChannel,
    state: state as DeliveryState,
    reason: reason as DeliveryReason | null,
    tries,
  }
}
