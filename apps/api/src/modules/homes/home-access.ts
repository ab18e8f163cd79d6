import type { MemberRole } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { actsForOwner, isOwner } from './membership.policy.js'

export interface MyMembership {
  readonly id: string
  readonly homeId: string
  readonly projectId: string
  readonly personId: string
  readonly role: MemberRole
}

/** Whether a person belongs to a home today. Everybody else is told that there is no such home. */
@Injectable()
export class HomeAccess {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `home.not_found` */
  async member(
    personId: string,
    homeId: string,
    db: Database['kysely'] | Tx = this.database.kysely,
  ): Promise<MyMembership> {
    const found = await db
      .selectFrom('membership')
      .select(['id', 'homeId', 'projectId', 'personId', 'role'])
      .where('homeId', '=', homeId)
      .where('personId', '=', personId)
      .where('endedAt', 'is', null)
      .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>=', this.clock.today())]))
      .executeTakeFirst()
    if (!found) throw new DomainError('home.not_found')
    return { ...found, role: found.role as MemberRole }
  }

  /** @throws DomainError `home.not_found` to members who are not owners, too */
  async owner(personId: string, homeId: string, db?: Tx): Promise<MyMembership> {
    const mine = await this.member(personId, homeId, db)
    if (!isOwner(mine.role)) throw new DomainError('home.not_found')
    return mine
  }

  /** Owners and their proxies. @throws DomainError `home.not_found` to all others */
  async acting(personId: string, homeId: string, db?: Tx): Promise<MyMembership> {
    const mine = await this.member(personId, homeId, db)
    if (!actsForOwner(mine.role)) throw new DomainError('home.not_found')
    return mine
  }
}
