import type { ConsentPurpose } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import { Database, type Tx } from '../../platform/database/database.js'
import type { GivenConsent } from './consent.rules.js'

@Injectable()
export class ConsentsStore {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async inForce(personId: string): Promise<(GivenConsent & { givenAt: Date })[]> {
    const rows = await this.database.kysely
      .selectFrom('consent')
      .select(['purpose', 'version', 'givenAt'])
      .where('personId', '=', personId)
      .where('withdrawnAt', 'is', null)
      .execute()
    return rows.map((row) => ({ ...row, purpose: row.purpose as ConsentPurpose }))
  }

  /** Ends an older version of the same purpose. Giving the same twice changes nothing. */
  async give(tx: Tx, personId: string, given: readonly GivenConsent[]): Promise<void> {
    const now = this.clock.now()
    for (const { purpose, version } of given) {
      await tx
        .updateTable('consent')
        .set({ withdrawnAt: now })
        .where('personId', '=', personId)
        .where('purpose', '=', purpose)
        .where('version', '!=', version)
        .where('withdrawnAt', 'is', null)
        .execute()
      await tx
        .insertInto('consent')
        .values({ id: newId(now), personId, purpose, version, givenAt: now })
        .onConflict((oc) => oc.columns(['personId', 'purpose']).where('withdrawnAt', 'is', null).doNothing())
        .execute()
    }
  }

  /** What one person agreed to counts for another, in whom the first was recognised, unless that one knows a later text. */
  async carryOver(tx: Tx, from: string, to: string): Promise<void> {
    const theirs = await this.inForce(to)
    const isNew = ({ purpose, version }: GivenConsent): boolean =>
      !theirs.some((known) => known.purpose === purpose && known.version >= version)
    await this.give(tx, to, (await this.inForce(from)).filter(isNew))
  }

  async withdraw(tx: Tx, personId: string, purpose: ConsentPurpose): Promise<void> {
    await tx
      .updateTable('consent')
      .set({ withdrawnAt: this.clock.now() })
      .where('personId', '=', personId)
      .where('purpose', '=', purpose)
      .where('withdrawnAt', 'is', null)
      .execute()
  }
}
