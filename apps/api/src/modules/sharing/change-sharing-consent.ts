import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { PeopleStore } from '../identity/index.js'
import { MySharingQuery } from './my-sharing.query.js'

/**
 * A customer's separate consent to one recipient, given or withdrawn by the customer alone: no proxy, no member of staff.
 * Source: 个人信息保护法 §15, §23.
 */
@Injectable()
export class ChangeSharingConsent {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleStore,
    private readonly mine: MySharingQuery,
    private readonly clock: Clock,
  ) {}

  /** Giving twice is one consent. @throws DomainError `sharing.not_found` where there is nothing to consent to */
  async give(personId: string, entryId: string): Promise<void> {
    await this.database.write(async (tx) => {
      await this.people.mustStand(tx, personId)
      const entry = await tx
        .selectFrom('sharingEntry')
        .select(['projectId', 'endedAt', 'validUntil'])
        .where('id', '=', entryId)
        .forShare()
        .executeTakeFirst()
      const isOpen = entry && entry.endedAt === null && entry.validUntil >= this.clock.today()
      if (!isOpen || !(await this.mine.isBuyerIn(personId, entry.projectId))) throw new DomainError('sharing.not_found')
      const givenAt = this.clock.now()
      await tx
        .insertInto('sharingConsent')
        .values({ id: newId(givenAt), projectId: entry.projectId, entryId, personId, givenAt })
        .onConflict((oc) => oc.columns(['entryId', 'personId']).where('withdrawnAt', 'is', null).doNothing())
        .execute()
    })
  }

  /** Also of an entry that has ended. @throws DomainError `sharing.not_found` to those who were never asked */
  async withdraw(personId: string, entryId: string): Promise<void> {
    await this.database.write(async (tx) => {
      await tx
        .updateTable('sharingConsent')
        .set({ withdrawnAt: this.clock.now() })
        .where('entryId', '=', entryId)
        .where('personId', '=', personId)
        .where('withdrawnAt', 'is', null)
        .execute()
      if (!(await this.mine.wasAsked(personId, entryId))) throw new DomainError('sharing.not_found')
    })
  }
}
