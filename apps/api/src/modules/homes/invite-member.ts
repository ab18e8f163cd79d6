import type { Answer, Received } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { digest, newSecret } from '../../platform/crypto/fingerprint.js'
import { newId } from '../../platform/crypto/id.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { HomeAccess } from './home-access.js'

const validSeconds = 7 * 86_400

@Injectable()
export class InviteMember {
  constructor(
    private readonly database: Database,
    private readonly access: HomeAccess,
    private readonly clock: Clock,
  ) {}

  /** A link good for 7 days and one person. @throws DomainError `home.not_found`, `invitation.end_required` */
  async execute(
    personId: string,
    homeId: string,
    { role, until }: Received<'POST /homes/:homeId/invitations'>['body'],
  ): Promise<Answer<'POST /homes/:homeId/invitations'>> {
    if (role === 'tenant' && (until === undefined || until < this.clock.today()))
      throw new DomainError('invitation.end_required')
    const token = newSecret()
    const now = this.clock.now()
    const invitation = {
      id: newId(now),
      role,
      until: role === 'tenant' ? (until ?? null) : null,
      expiresAt: this.clock.in(validSeconds),
    }
    await this.database.write(async (tx) => {
      const { projectId } = await this.access.owner(personId, homeId, tx)
      await tx
        .insertInto('invitation')
        .values({ ...invitation, projectId, homeId, tokenHash: digest(token), invitedBy: personId, createdAt: now })
        .execute()
    })
    return { ...invitation, expiresAt: invitation.expiresAt.toISOString(), token }
  }
}
