import type { Answer, InvitedRole, MemberRole } from '@hub/contracts'
import { maskName, maskPhone } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { Sealing } from '../../platform/crypto/sealing.js'
import { Database } from '../../platform/database/database.js'
import { HomeAccess, type MyMembership } from './home-access.js'
import { mayInvite, mayRemove, maySee } from './membership.policy.js'

type Members = Answer<'GET /homes/:homeId/members'>

@Injectable()
export class MembersQueries {
  constructor(
    private readonly database: Database,
    private readonly access: HomeAccess,
    private readonly sealing: Sealing,
    private readonly clock: Clock,
  ) {}

  async of(personId: string, homeId: string): Promise<Members> {
    const me = await this.access.member(personId, homeId)
    const [items, invitations] = await Promise.all([this.members(me), mayInvite(me) ? this.invitations(homeId) : []])
    return { items, invitations, mayInvite: mayInvite(me) }
  }

  private async members(me: MyMembership): Promise<Members['items']> {
    const rows = await this.database.kysely
      .selectFrom('membership as m')
      .innerJoin('person as p', 'p.id', 'm.personId')
      .leftJoin('purchaser as b', 'b.id', 'm.purchaserId')
      .select(['m.id', 'm.personId', 'm.role', 'm.until', 'm.since', 'p.phoneCipher', 'b.nameCipher'])
      .select(['m.namedByName', 'm.namedReason'])
      .where('m.homeId', '=', me.homeId)
      .where('m.endedAt', 'is', null)
      .where((eb) => eb.or([eb('m.until', 'is', null), eb('m.until', '>=', this.clock.today())]))
      .orderBy('m.since')
      .orderBy('m.id')
      .execute()
    return rows
      .map((row) => ({ ...row, role: row.role as MemberRole }))
      .filter((row) => maySee(me, row))
      .map((row) => {
        const phoneMasked = row.phoneCipher ? maskPhone(this.sealing.open(row.phoneCipher)) : null
        return {
          id: row.id,
          role: row.role,
          name: row.nameCipher ? maskName(this.sealing.open(row.nameCipher)) : (phoneMasked ?? '微信用户'),
          phoneMasked,
          until: row.until,
          since: row.since.toISOString(),
          isMe: row.personId === me.personId,
          namedBy: row.namedByName === null ? null : { by: row.namedByName, reason: row.namedReason ?? '' },
          removable: mayRemove(me, row),
        }
      })
  }

  private async invitations(homeId: string): Promise<Members['invitations']> {
    const rows = await this.database.kysely
      .selectFrom('invitation')
      .select(['id', 'role', 'until', 'expiresAt'])
      .where('homeId', '=', homeId)
      .where('acceptedAt', 'is', null)
      .where('revokedAt', 'is', null)
      .where('expiresAt', '>', this.clock.now())
      .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>=', this.clock.today())]))
      .orderBy('createdAt')
      .orderBy('id')
      .execute()
    return rows.map((row) => ({
      ...row,
      role: row.role as InvitedRole,
      expiresAt: row.expiresAt.toISOString(),
    }))
  }
}
