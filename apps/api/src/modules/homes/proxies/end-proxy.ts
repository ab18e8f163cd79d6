import { proxyKeepers } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { rolesIn, type StaffCaller } from '../../../platform/auth/caller.js'
import { Clock } from '../../../platform/clock/clock.js'
import { Database } from '../../../platform/database/database.js'
import { DomainError } from '../../../platform/http/domain-error.js'

/** An owner without the portal calls: the proxy acts no more, from this moment. Less access needs no proof. */
@Injectable()
export class EndProxy {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A second time changes nothing. @throws DomainError `home.not_found`, `auth.forbidden`, `member.not_found` */
  async execute(by: StaffCaller, homeId: string, memberId: string, reason: string): Promise<void> {
    await this.database.write(async (tx) => {
      const home = await tx.selectFrom('home').select('projectId').where('id', '=', homeId).executeTakeFirst()
      const held = home ? rolesIn(by, home.projectId) : []
      if (held.length === 0) throw new DomainError('home.not_found')
      if (!held.some((role) => proxyKeepers.includes(role))) throw new DomainError('auth.forbidden')
      const proxy = await tx
        .selectFrom('membership')
        .select('endedAt')
        .where('id', '=', memberId)
        .where('homeId', '=', homeId)
        .where('role', '=', 'proxy')
        .forUpdate()
        .executeTakeFirst()
      if (!proxy) throw new DomainError('member.not_found')
      if (proxy.endedAt !== null) return
      const ended = { endedAt: this.clock.now(), endedBy: by.staffId, endedByName: by.name, endReason: reason }
      await tx.updateTable('membership').set(ended).where('id', '=', memberId).execute()
    })
  }
}
