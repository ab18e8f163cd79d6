import type { Answer, InvitedRole } from '@hub/contracts'
import { maskName, maskPhone } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { digest } from '../../platform/crypto/fingerprint.js'
import { Sealing } from '../../platform/crypto/sealing.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { PeopleStore } from '../identity/index.js'
import { homeLabel } from './home-label.js'
import { growsBy } from './membership.policy.js'
import { MembershipsStore } from './memberships.store.js'

/** The invited one's side of an invitation. */
@Injectable()
export class Invitations {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleStore,
    private readonly memberships: MembershipsStore,
    private readonly sealing: Sealing,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `invitation.not_found` */
  async view(token: string): Promise<Answer<'GET /invitations/:token'>> {
    const row = await this.open(token)
      .innerJoin('home as h', 'h.id', 'i.homeId')
      .innerJoin('building as b', 'b.id', 'h.buildingId')
      .innerJoin('project as p', 'p.id', 'h.projectId')
      .innerJoin('person as o', 'o.id', 'i.invitedBy')
      .leftJoin('membership as m', (join) =>
        join.onRef('m.homeId', '=', 'i.homeId').onRef('m.personId', '=', 'o.id').on('m.endedAt', 'is', null),
      )
      .leftJoin('purchaser as c', 'c.id', 'm.purchaserId')
      .select([
        'p.name as projectName',
        'b.name as building',
        'h.unit',
        'h.room',
        'i.role',
        'i.until',
        'o.phoneCipher',
        'c.nameCipher',
      ])
      .executeTakeFirst()
    if (!row) throw new DomainError('invitation.not_found')
    const phone = row.phoneCipher ? maskPhone(this.sealing.open(row.phoneCipher)) : '业主'
    const invitedBy = row.nameCipher ? maskName(this.sealing.open(row.nameCipher)) : phone
    return {
      projectName: row.projectName,
      label: homeLabel(row),
      role: row.role as InvitedRole,
      until: row.until,
      invitedBy,
    }
  }

  /** The home that was joined. A member who is let in as a proxy, or for another time, is that from now on. @throws DomainError `phone.required`, `invitation.not_found`, `invitation.own` */
  async accept(personId: string, token: string): Promise<string> {
    const { phone } = await this.people.find(personId)
    if (!phone) throw new DomainError('phone.required')
    return this.database.write(async (tx) => {
      await this.people.mustStand(tx, personId)
      const now = this.clock.now()
      const accepted = await tx
        .updateTable('invitation')
        .set({ acceptedAt: now, acceptedBy: personId })
        .where('tokenHash', '=', digest(token))
        .where('acceptedAt', 'is', null)
        .where('revokedAt', 'is', null)
        .where('expiresAt', '>', now)
        .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>=', this.clock.today())]))
        .returning(['homeId', 'projectId', 'role', 'until', 'invitedBy'])
        .executeTakeFirst()
      if (!accepted) throw new DomainError('invitation.not_found')
      if (!(await this.memberships.ownerStands(tx, accepted.homeId, accepted.invitedBy)))
        throw new DomainError('invitation.not_found')
      const { homeId, projectId, until } = accepted
      const role = accepted.role as InvitedRole
      const present = await this.memberships.inForce(tx, homeId, personId)
      const stays = present !== null && !growsBy(present, { role, until })
      if (present && !stays) await this.memberships.end(tx, present.id)
      const joined = !stays && (await this.memberships.begin(tx, { projectId, homeId, personId, until, role }))
      if (!joined) throw new DomainError('invitation.own')
      return homeId
    })
  }

  private open(token: string) {
    return this.database.kysely
      .selectFrom('invitation as i')
      .where('i.tokenHash', '=', digest(token))
      .where('i.acceptedAt', 'is', null)
      .where('i.revokedAt', 'is', null)
      .where('i.expiresAt', '>', this.clock.now())
      .where((eb) => eb.or([eb('i.until', 'is', null), eb('i.until', '>=', this.clock.today())]))
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom('membership as o')
            .select('o.id')
            .whereRef('o.homeId', '=', 'i.homeId')
            .whereRef('o.personId', '=', 'i.invitedBy')
            .where('o.endedAt', 'is', null)
            .where('o.role', 'in', ['owner', 'co_owner']),
        ),
      )
  }
}
