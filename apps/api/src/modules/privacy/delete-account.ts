import type { Answer, ReverificationInput } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { Customer } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { DataKeepers } from '../../platform/personal-data/data-keepers.js'
import type { Subject } from '../../platform/personal-data/personal-data.js'
import { PeopleStore, Reverify } from '../identity/index.js'

/**
 * Deletes an account in one transaction, at once: a code was asked for, and what a law keeps was shown before.
 * Source: 个人信息保护法 §47.
 */
@Injectable()
export class DeleteAccount {
  constructor(
    private readonly database: Database,
    private readonly keepers: DataKeepers,
    private readonly people: PeopleStore,
    private readonly reverify: Reverify,
    private readonly clock: Clock,
  ) {}

  /** What was kept. @throws DomainError `auth.expired` the second time, `auth.proof_required`, `sms.*` */
  async execute(caller: Customer, proof: ReverificationInput): Promise<Answer<'POST /me/deletion'>> {
    const use = await this.reverify.byProof(caller, proof)
    return this.database.write(async (tx) => {
      const subject = await this.locked(tx, caller.personId)
      await use(tx)
      const stays = await this.keepers.kept(subject)
      for (const { keeper } of this.keepers.all()) await keeper.erase(tx, subject)
      return { at: this.clock.now().toISOString(), stays }
    })
  }

  /** Log-ins, claims and acceptances that run at the same time wait here, and then find nobody. */
  private async locked(tx: Tx, personId: string): Promise<Subject> {
    const standing = await tx
      .selectFrom('person')
      .select('id')
      .where('id', '=', personId)
      .where('erasedAt', 'is', null)
      .forUpdate()
      .executeTakeFirst()
    if (!standing) throw new DomainError('auth.expired')
    const { phone, phoneHash } = await this.people.find(personId, tx)
    return { personId, phone, phoneHash }
  }
}
