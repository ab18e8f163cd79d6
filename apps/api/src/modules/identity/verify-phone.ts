import type { HolderProofInput } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Database, type Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { ConsentsStore } from './consents.store.js'
import { type IssuedTokens, LogIns } from './log-ins.js'
import { PeopleStore } from './people.store.js'
import { PhoneHolders } from './phone-holders.js'

/** Puts a phone number that was proven to be the person's own on record. */
@Injectable()
export class VerifyPhone {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleStore,
    private readonly holders: PhoneHolders,
    private readonly consents: ConsentsStore,
    private readonly logIns: LogIns,
  ) {}

  /**
   * Where the number already belongs to somebody (who came by H5 before), the WeChat account and what was agreed to
   * move to that person and the log-in goes on there; so new tokens are always given. `before` runs in the same
   * transaction.
   * @throws DomainError `phone.taken` when this person already has another number, `phone.proof_*`
   */
  async execute(
    caller: { personId: string; sessionId: string },
    client: string,
    { phone, holder }: { phone: string; holder?: HolderProofInput },
    before: (tx: Tx) => Promise<void> = () => Promise.resolve(),
  ): Promise<{ personId: string; tokens: IssuedTokens }> {
    const known = await this.people.byPhone(phone)
    const isNobodys = known !== null && known !== caller.personId && !(await this.holders.isStill(known, holder))
    return this.database.write(async (tx) => {
      await before(tx)
      if (isNobodys) await this.holders.release(tx, known)
      const me = await this.people.find(caller.personId, tx)
      if (me.phone !== null && me.phone !== phone) throw new DomainError('phone.taken')
      const personId = me.phone === phone ? me.id : await this.people.withPhoneOrSelf(tx, me.id, phone)
      await this.holders.proven(tx, personId)
      if (personId === me.id) await this.logIns.end(tx, [caller.sessionId], 'merged')
      else {
        await this.people.moveAccounts(tx, me.id, personId)
        await this.consents.carryOver(tx, me.id, personId)
        await this.logIns.endAll(tx, { personId: me.id }, 'merged')
      }
      return { personId, tokens: await this.logIns.open(tx, { personId }, client) }
    })
  }
}
