import type { MemberRole } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { HomeAccess } from './home-access.js'
import { mayRemove, maySee } from './membership.policy.js'
import { MembershipsStore } from './memberships.store.js'

/** Takes somebody's access away at once: every query of a home asks for a membership in force. */
@Injectable()
export class RemoveMember {
  constructor(
    private readonly database: Database,
    private readonly access: HomeAccess,
    private readonly memberships: MembershipsStore,
  ) {}

  /** @throws DomainError `home.not_found`, `member.not_found`, `member.owner_stays` */
  async execute(personId: string, homeId: string, memberId: string): Promise<void> {
    await this.database.write(async (tx) => {
      const me = await this.access.member(personId, homeId, tx)
      const row = await tx
        .selectFrom('membership')
        .select(['id', 'personId', 'role'])
        .where('id', '=', memberId)
        .where('homeId', '=', homeId)
        .where('endedAt', 'is', null)
        .executeTakeFirst()
      const other = row && { ...row, role: row.role as MemberRole }
      if (!other || !maySee(me, other)) throw new DomainError('member.not_found')
      if (!mayRemove(me, other)) throw new DomainError('member.owner_stays')
      await this.memberships.end(tx, memberId)
    })
  }
}
