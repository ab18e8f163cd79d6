import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { PurchaseAccess } from './purchase-access.js'

@Injectable()
export class CloseCalendar {
  constructor(
    private readonly database: Database,
    private readonly access: PurchaseAccess,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `home.not_found`, `journey.not_found` */
  async execute(personId: string, homeId: string): Promise<void> {
    await this.database.write(async (tx) => {
      await this.access.member(personId, homeId, tx)
      await this.revoke(tx, personId, homeId)
    })
  }

  /** The links of everybody: the home has changed hands. */
  async ofHome(tx: Tx, homeId: string): Promise<void> {
    await tx
      .updateTable('calendarFeed')
      .set({ revokedAt: this.clock.now() })
      .where('homeId', '=', homeId)
      .where('revokedAt', 'is', null)
      .execute()
  }

  async revoke(tx: Tx, personId: string, homeId: string): Promise<void> {
    await tx
      .updateTable('calendarFeed')
      .set({ revokedAt: this.clock.now() })
      .where('personId', '=', personId)
      .where('homeId', '=', homeId)
      .where('revokedAt', 'is', null)
      .execute()
  }
}
