import type { Answer } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { digest, newSecret } from '../../platform/crypto/fingerprint.js'
import { newId } from '../../platform/crypto/id.js'
import { Database } from '../../platform/database/database.js'
import { CloseCalendar } from './close-calendar.js'
import { PurchaseAccess } from './purchase-access.js'

@Injectable()
export class OpenCalendar {
  constructor(
    private readonly database: Database,
    private readonly access: PurchaseAccess,
    private readonly close: CloseCalendar,
    private readonly clock: Clock,
  ) {}

  /** A fresh link; the one before stops working. @throws DomainError `home.not_found`, `journey.not_found` */
  async execute(personId: string, homeId: string): Promise<Answer<'POST /homes/:homeId/calendar'>> {
    const token = newSecret()
    const createdAt = this.clock.now()
    await this.database.write(async (tx) => {
      const { projectId, id } = await this.access.member(personId, homeId, tx)
      // Two renewals at once wait for each other here.
      await tx.selectFrom('membership').select('id').where('id', '=', id).forUpdate().execute()
      await this.close.revoke(tx, personId, homeId)
      const feed = { id: newId(createdAt), projectId, homeId, personId, tokenHash: digest(token), createdAt }
      await tx.insertInto('calendarFeed').values(feed).execute()
    })
    return {
      feed: { createdAt: createdAt.toISOString(), lastReadAt: null },
      path: `/api/v1/calendars/${token}.ics`,
    }
  }
}
