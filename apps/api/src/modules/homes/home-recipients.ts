import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { actsForOwner } from './membership.policy.js'
import type { MemberRole } from '@hub/contracts'

/** Somebody who is told what an owner is told about a home. */
export interface HomeRecipient {
  readonly homeId: string
  readonly personId: string
  readonly role: MemberRole
}

/** Whom messages about homes go to: owners, co-owners, and the proxies they named, who get the same. */
@Injectable()
export class HomeRecipients {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** In the order of homes; a home that nobody has bound has none. */
  async of(homeIds: readonly string[], db: Database['kysely'] | Tx = this.database.kysely): Promise<HomeRecipient[]> {
    if (homeIds.length === 0) return []
    const rows = await db
      .selectFrom('membership')
      .select(['homeId', 'personId', 'role'])
      .where('homeId', 'in', [...homeIds])
      .where('endedAt', 'is', null)
      .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>=', this.clock.today())]))
      .orderBy('homeId')
      .orderBy('since')
      .orderBy('id')
      .execute()
    return rows.map((row) => ({ ...row, role: row.role as MemberRole })).filter(({ role }) => actsForOwner(role))
  }
}
