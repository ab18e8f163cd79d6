import type { PhoneChangeProofInput } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { Customer } from '../../platform/auth/caller.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { type IssuedTokens, LogIns } from './log-ins.js'
import { PeopleStore } from './people.store.js'
import { PhoneChanges } from './phone-changes.js'
import { PhoneHolders } from './phone-holders.js'
import { Reverify } from './reverify.js'

/** A new number that was shown to be the caller's, and what is used up by it. */
export interface ShownPhone {
  readonly phone: string
  readonly use: (tx: Tx) => Promise<void>
}

/** A customer has another number. The account stays with its homes; every other device has to log in again. */
@Injectable()
export class ChangePhone {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleStore,
    private readonly holders: PhoneHolders,
    private readonly reverify: Reverify,
    private readonly changes: PhoneChanges,
    private readonly logIns: LogIns,
  ) {}

  /**
   * @param shown asked for only once the holder of the account has been proven.
   * @throws DomainError `phone.required` without a number so far, `phone.same`, `phone.held`, `phone.proof_*`, `auth.proof_required`, `sms.*`
   */
  async execute(
    caller: Customer,
    client: string,
    shown: () => Promise<ShownPhone>,
    { proof, isNewHolder }: { proof: PhoneChangeProofInput; isNewHolder: boolean },
  ): Promise<IssuedTokens> {
    const { personId } = caller
    const me = await this.people.find(personId)
    if (me.phone === null) throw new DomainError('phone.required')
    const useProof = await this.proven(caller, proof)
    const { phone, use } = await shown()
    if (phone === me.phone) throw new DomainError('phone.same')
    const former = await this.changes.formerHolder(phone, isNewHolder)
    return this.database.write(async (tx) => {
      await this.people.mustStand(tx, personId)
      await useProof(tx)
      await use(tx)
      if (former) await this.changes.release(tx, former, phone)
      await this.people.setPhone(tx, personId, phone)
      await this.holders.proven(tx, personId)
      await this.logIns.endAll(tx, { personId }, 'phone-changed')
      await this.changes.record(tx, { personId, purchaserId: null, staff: null, reason: null })
      return this.logIns.open(tx, { personId }, client)
    })
  }

  /** By the old number, by a contract, or by a log-in of the last ten minutes. */
  private async proven(caller: Customer, proof: PhoneChangeProofInput): Promise<(tx: Tx) => Promise<void>> {
    if (proof === undefined || proof.by === 'sms') return namingProof(this.reverify.byProofOrRecentLogIn(caller, proof))
    await this.holders.mustProve(caller.personId, proof)
    return () => Promise.resolve()
  }
}

/** Two codes are in play: a wrong one of the old number is told apart by its field. */
async function namingProof<T>(check: Promise<T>): Promise<T> {
  try {
    return await check
  } catch (error) {
    if (!(error instanceof DomainError) || !error.code.startsWith('sms.')) throw error
    throw new DomainError(error.code, error.data, [{ path: 'proof.code', message: error.message }])
  }
}
