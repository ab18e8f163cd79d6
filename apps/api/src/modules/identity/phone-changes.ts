import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import type { Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { LogIns } from './log-ins.js'
import { PeopleStore } from './people.store.js'
import { PhoneHolders } from './phone-holders.js'

export interface PhoneChangeRecord {
  /** Null where the buyer has no account yet. */
  readonly personId: string | null
  /** The buyer of the contract that staff changed it for. */
  readonly purchaserId: string | null
  /** Null where the customer did it. */
  readonly staff: { readonly staffId: string; readonly name: string } | null
  readonly reason: string | null
}

/** What every change of a number has to mind: who had it, who may take it, and that it is on record. */
@Injectable()
export class PhoneChanges {
  constructor(
    private readonly people: PeopleStore,
    private readonly holders: PhoneHolders,
    private readonly logIns: LogIns,
    private readonly clock: Clock,
  ) {}

  /**
   * Whoever has the number and will lose it: an account that never had a home, or one whose number nobody has proven for
   * so long that it was given out again. Null where nobody has it.
   * @throws DomainError `phone.held` by somebody who still uses it, `phone.proof_required` when it has to be said that the number is new
   */
  async formerHolder(phone: string, isNewHolder: boolean): Promise<string | null> {
    const other = await this.people.byPhone(phone)
    if (other === null || (await this.holders.isEmpty(other))) return other
    if (await this.holders.isStill(other, isNewHolder ? { by: 'new_holder' } : undefined))
      throw new DomainError('phone.held')
    return other
  }

  async release(tx: Tx, personId: string, phone: string): Promise<void> {
    await this.holders.release(tx, personId, phone)
    await this.logIns.endAll(tx, { personId }, 'phone-changed')
  }

  /**
   * Staff put another number on an account, on the word of its holder: every log-in ends, and the number counts as not
   * proven, so that the next log-in needs a contract beside the code.
   * @throws DomainError `phone.held`, `auth.expired` once the account is deleted
   */
  async byStaff(tx: Tx, personId: string, phone: string): Promise<void> {
    await this.people.mustStand(tx, personId)
    const other = await this.people.byPhone(phone, tx)
    if (other === personId) return
    const former = await this.formerHolder(phone, true)
    if (former) await this.release(tx, former, phone)
    await this.people.setPhone(tx, personId, phone)
    await this.logIns.endAll(tx, { personId }, 'phone-changed')
  }

  /** Without any number. */
  async record(tx: Tx, { personId, purchaserId, staff, reason }: PhoneChangeRecord): Promise<void> {
    const at = this.clock.now()
    const by = { staffId: staff?.staffId ?? null, staffName: staff?.name ?? null }
    await tx
      .insertInto('phoneChange')
      .values({ id: newId(at), personId, purchaserId, ...by, reason, at })
      .execute()
  }
}
