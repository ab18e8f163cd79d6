import type { Answer } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { ConfiguredGuides } from './configured-guides.js'
import { GuidesQuery } from './guides.query.js'

/** What one member ticks, the others of the home see. */
@Injectable()
export class TickPaper {
  constructor(
    private readonly database: Database,
    private readonly guides: GuidesQuery,
    private readonly configured: ConfiguredGuides,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `home.not_found`, `journey.not_found`, `guide.item_not_found` */
  async execute(
    personId: string,
    homeId: string,
    item: string,
    ticked: boolean,
  ): Promise<Answer<'PUT /homes/:homeId/guides/pack/:item'>> {
    const { purchaseId, projectId, city } = await this.guides.purchase(personId, homeId)
    if (!this.configured.of(city).deed.pack.some(({ key }) => key === item)) {
      throw new DomainError('guide.item_not_found')
    }
    return this.database.write(async (tx) => {
      if (ticked) {
        const row = { purchaseId, item, projectId, tickedBy: personId, tickedAt: this.clock.now() }
        await tx
          .insertInto('guideTick')
          .values(row)
          .onConflict((oc) => oc.doNothing())
          .execute()
      } else {
        await tx.deleteFrom('guideTick').where('purchaseId', '=', purchaseId).where('item', '=', item).execute()
      }
      const rows = await tx
        .selectFrom('guideTick')
        .select('item')
        .where('purchaseId', '=', purchaseId)
        .orderBy('item')
        .execute()
      return { ticked: rows.map((row) => row.item) }
    })
  }
}
