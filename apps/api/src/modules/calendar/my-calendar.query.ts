import type { Answer } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Database } from '../../platform/database/database.js'
import { PurchaseAccess } from './purchase-access.js'

@Injectable()
export class MyCalendarQuery {
  constructor(
    private readonly database: Database,
    private readonly access: PurchaseAccess,
  ) {}

  /** @throws DomainError `home.not_found`, `journey.not_found` */
  async execute(personId: string, homeId: string): Promise<Answer<'GET /homes/:homeId/calendar'>> {
    await this.access.member(personId, homeId)
    const feed = await this.database.kysely
      .selectFrom('calendarFeed')
      .select(['createdAt', 'lastReadAt'])
      .where('homeId', '=', homeId)
      .where('personId', '=', personId)
      .where('revokedAt', 'is', null)
      .executeTakeFirst()
    if (!feed) return { feed: null }
    return {
      feed: { createdAt: feed.createdAt.toISOString(), lastReadAt: feed.lastReadAt?.toISOString() ?? null },
    }
  }
}
