import type { SubscribeAnswer } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { Clock } from '../../platform/clock/clock.js'
import { Database, type Tx } from '../../platform/database/database.js'
import type { Subscribed } from './subscription.rules.js'

/** Consents to subscribe messages, counted: one is one message. */
@Injectable()
export class SubscriptionsStore {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async all(personId: string): Promise<Subscribed[]> {
    return this.database.kysely
      .selectFrom('messageSubscription')
      .select(['template', 'quota', 'refusedAt'])
      .where('personId', '=', personId)
      .orderBy('template')
      .execute()
  }

  /** Locked: two messages that want the last one ask one after the other. */
  async left(tx: Tx, personId: string, template = ''): Promise<number> {
    const row = await tx
      .selectFrom('messageSubscription')
      .select('quota')
      .where('personId', '=', personId)
      .where('template', '=', template)
      .forUpdate()
      .executeTakeFirst()
    return row?.quota ?? 0
  }

  use(tx: Tx, personId: string, template = ''): Promise<void> {
    return this.set(tx, personId, template, sql<number>`quota - 1`)
  }

  giveBack(tx: Tx, personId: string, template = ''): Promise<void> {
    return this.set(tx, personId, template, sql<number>`quota + 1`)
  }

  haveNone(tx: Tx, personId: string, template = ''): Promise<void> {
    return this.set(tx, personId, template, sql<number>`0`)
  }

  async answered(tx: Tx, personId: string, template: string, answer: SubscribeAnswer): Promise<void> {
    const now = this.clock.now()
    const isYes = answer === 'accept'
    await tx
      .insertInto('messageSubscription')
      .values({ personId, template, quota: isYes ? 1 : 0, answer, answeredAt: now, refusedAt: isYes ? null : now })
      .onConflict((oc) =>
        oc.columns(['personId', 'template']).doUpdateSet({
          ...{ answer, answeredAt: now, refusedAt: isYes ? null : now },
          quota: isYes ? sql<number>`message_subscription.quota + 1` : sql<number>`message_subscription.quota`,
        }),
      )
      .execute()
  }

  private async set(tx: Tx, personId: string, template: string, quota: ReturnType<typeof sql<number>>): Promise<void> {
    await tx
      .updateTable('messageSubscription')
      .set({ quota })
      .where('personId', '=', personId)
      .where('template', '=', template)
      .execute()
  }
}
