import type { MemberRole } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { Clock } from '../../platform/clock/clock.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { seesPurchase } from './membership.policy.js'

/** Somebody of a household. */
export interface HomeRecipient {
  readonly homeId: string
  readonly personId: string
  readonly role: MemberRole
}

/** Whom messages about homes go to: everybody of the household, each for what that role may see. */
@Injectable()
export class HomeRecipients {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * In the order of homes; a home that nobody has bound has none. For tens of thousands of homes at once.
   * @param about `purchase`: what tenants have nothing to do with
   */
  async of(
    homeIds: readonly string[],
    about: 'purchase' | 'household',
    db: Database['kysely'] | Tx = this.database.kysely,
  ): Promise<HomeRecipient[]> {
    if (homeIds.length === 0) return []
    const { rows } = await sql<HomeRecipient>`
      SELECT home_id, person_id, role FROM membership
      WHERE home_id = ANY(${homeIds}::uuid[]) AND ended_at IS NULL
        AND (until IS NULL OR until >= ${this.clock.today()}::date)
      ORDER BY home_id, since, id`.execute(db)
    return rows.filter(({ role }) => about === 'household' || seesPurchase(role))
  }
}
