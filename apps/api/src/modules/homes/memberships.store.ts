import type { MemberRole } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import type { Tx } from '../../platform/database/database.js'

export interface NewMembership {
  readonly projectId: string
  readonly homeId: string
  readonly personId: string
  readonly role: MemberRole
  readonly purchaserId?: string
  readonly until?: string | null
  /** Of a proxy whom staff wrote down: on which buyer's word, by whom, and why; all or none. */
  readonly namedFor?: string
  readonly namedBy?: string
  readonly namedByName?: string
  readonly namedReason?: string
}

/** A membership in force. */
export interface PresentMembership {
  readonly id: string
  readonly role: MemberRole
  readonly until: string | null
}

@Injectable()
export class MembershipsStore {
  constructor(private readonly clock: Clock) {}

  /** The membership in force, locked; an expired tenancy counts as ended and is closed on the way. */
  async inForce(tx: Tx, homeId: string, personId: string): Promise<PresentMembership | null> {
    const row = await tx
      .selectFrom('membership')
      .select(['id', 'role', 'until'])
      .where('homeId', '=', homeId)
      .where('personId', '=', personId)
      .where('endedAt', 'is', null)
      .forUpdate()
      .executeTakeFirst()
    if (!row) return null
    if (row.until !== null && row.until < this.clock.today()) {
      await this.end(tx, row.id)
      return null
    }
    return { id: row.id, role: row.role as MemberRole, until: row.until }
  }

  /** False when a parallel request was first: one membership in force per person and home, and per buyer of a contract. */
  async begin(tx: Tx, membership: NewMembership): Promise<boolean> {
    const now = this.clock.now()
    const made = await tx
      .insertInto('membership')
      .values({ id: newId(now), since: now, ...membership })
      .onConflict((oc) => oc.doNothing())
      .executeTakeFirst()
    return made.numInsertedOrUpdatedRows === 1n
  }

  /** Whether somebody owns the home, and goes on owning it until this transaction ends. */
  async ownerStands(tx: Tx, homeId: string, personId: string): Promise<boolean> {
    const found = await tx
      .selectFrom('membership')
      .select('id')
      .where('homeId', '=', homeId)
      .where('personId', '=', personId)
      .where('endedAt', 'is', null)
      .where('role', 'in', ['owner', 'co_owner'])
      .forShare()
      .executeTakeFirst()
    return found !== undefined
  }

  async end(tx: Tx, id: string): Promise<void> {
    await tx
      .updateTable('membership')
      .set({ endedAt: this.clock.now() })
      .where('id', '=', id)
      .where('endedAt', 'is', null)
      .execute()
  }
}
