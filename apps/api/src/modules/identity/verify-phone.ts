import type { HolderProofInput } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Database, type Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { ConsentsStore } from './consents.store.js'
import { type IssuedTokens, LogIns } from './log-ins.js'
import { PeopleStore } from './people.store.js'
import { PhoneChanges } from './phone-changes.js'
import { PhoneHolders } from './phone-holders.js'

/** Puts a phone number that was proven to be the person's own on record. */
@Injectable()
export class VerifyPhone {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleStore,
    private readonly holders: PhoneHolders,
    private readonly changes: PhoneChanges,
    private readonly consents: ConsentsStore,
    private readonly logIns: LogIns,
  ) {}

  /**
   * Where the number already belongs to somebody (who came by H5 before), the WeChat account and what was agreed to
   * move to that person and the log-in goes on there; so new tokens are always given. `before` runs in the same
   * transaction. A person with homes never moves: the number comes to them from an account that never had any.
   * @throws DomainError `phone.taken` when this person already has another number, `phone.held` when both have homes, `phone.proof_*`
   */
  async execute(
    caller: { personId: string; sessionId: string },
    client: string,
    { phone, holder }: { phone: string; holder?: HolderProofInput },
    before: (tx: Tx) => Promise<void> = () => Promise.resolve(),
  ): Promise<{ personId: string; tokens: IssuedTokens }> {
    const known = await this.people.byPhone(phone)
    const isNobodys = known !== null && known !== caller.personId && !(await this.holders.isStill(known, holder))
    const isMine =
      known !== null && !isNobodys && known !== caller.personId && (await this.comesToMe(caller.personId, known))
    return this.database.write(async (tx) => {
      if (known !== null) await this.holders.hold(tx, known, phone)
      await before(tx)
      if (isNobodys) await this.holders.release(tx, known, phone)
      if (isMine) await this.changes.release(tx, known, phone)
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

  /** Whether the number moves, not the WeChat account. @throws DomainError `phone.held` */
  private async comesToMe(personId: string, known: string): Promise<boolean> {
    const { phone } = await this.people.find(personId)
    if (phone !== null || !(await this.holders.hadHomes(personId))) return false
    if (!(await this.holders.isEmpty(known))) throw new DomainError('phone.held')
    return true
  }
}
