import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.js'
import type { Tx } from '../../../platform/database/database.js'

/**
 * Everybody loses sight of a home that changes hands: owners, family, and tenants too, whose access was the former
 * owner's word. A lease goes on with the next owner (民法典 §725), who invites the tenant again.
 */
@Injectable()
export class EndHousehold {
  constructor(private readonly clock: Clock) {}

  /** Invitations first: one that is being accepted is waited for, and its membership then ends with the others. */
  async execute(tx: Tx, homeId: string, changeId: string): Promise<void> {
    const now = this.clock.now()
    await tx
      .updateTable('invitation')
      .set({ revokedAt: now })
      .where('homeId', '=', homeId)
      .where('acceptedAt', 'is', null)
      .where('revokedAt', 'is', null)
      .execute()
    await tx
      .updateTable('membership')
      .set({ endedAt: now, changeId })
      .where('homeId', '=', homeId)
      .where('endedAt', 'is', null)
      .execute()
  }
}
