import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { HomeAccess } from './home-access.js'

@Injectable()
export class RevokeInvitation {
  constructor(
    private readonly database: Database,
    private readonly access: HomeAccess,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `home.not_found`, `invitation.not_found` */
  async execute(personId: string, homeId: string, invitationId: string): Promise<void> {
    await this.database.write(async (tx) => {
      await this.access.owner(personId, homeId, tx)
      const revoked = await tx
        .updateTable('invitation')
        .set({ revokedAt: this.clock.now() })
        .where('id', '=', invitationId)
        .where('homeId', '=', homeId)
        .where('acceptedAt', 'is', null)
        .where('revokedAt', 'is', null)
        .executeTakeFirst()
      if (revoked.numUpdatedRows === 0n) throw new DomainError('invitation.not_found')
    })
  }
}
