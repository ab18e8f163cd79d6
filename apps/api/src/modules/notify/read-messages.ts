import { Injectable } from '@nestjs/common'
import { CompiledQuery } from 'kysely'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { readable } from './inbox.sql.js'

/** That somebody has read what was told. */
@Injectable()
export class ReadMessages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `message.not_found`, also for a home that the person has left */
  async one(personId: string, messageId: string): Promise<void> {
    const text = `UPDATE message m SET read_at = coalesce(m.read_at, $4) WHERE ${readable} AND m.id = $3`
    const values = [personId, this.clock.today(), messageId, this.clock.now()]
    const { numAffectedRows } = await this.database.write((tx) => tx.executeQuery(CompiledQuery.raw(text, values)))
    if (numAffectedRows !== 1n) throw new DomainError('message.not_found')
  }

  /** What comes while one reads stays unread. */
  async upTo(of: { readonly personId: string } | { readonly staffId: string }, until: string): Promise<void> {
    const unread = this.database.kysely
      .updateTable('message')
      .set({ readAt: this.clock.now() })
      .where('readAt', 'is', null)
      .where('createdAt', '<=', new Date(until))
    const mine =
      'personId' in of ? unread.where('personId', '=', of.personId) : unread.where('staffId', '=', of.staffId)
    await mine.execute()
  }
}
