import type { HolderProofInput } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { RateLimits } from '../../platform/limits/rate-limits.js'
import { ConsentTexts } from './consent-texts.js'
import { consentsAtLogIn, type GivenConsent } from './consent.rules.js'
import { ConsentsStore } from './consents.store.js'
import { type IssuedTokens, LogIns } from './log-ins.js'
import { PeopleStore } from './people.store.js'
import { PhoneHolders } from './phone-holders.js'
import { SmsCodes } from './sms-codes.js'

const perAddress = { hits: 100, seconds: 3600 }

export interface SmsLogIn {
  phone: string
  code: string
  consents: GivenConsent[]
  holder?: HolderProofInput
}

@Injectable()
export class LogInWithSms {
  constructor(
    private readonly database: Database,
    private readonly codes: SmsCodes,
    private readonly people: PeopleStore,
    private readonly holders: PhoneHolders,
    private readonly consents: ConsentsStore,
    private readonly texts: ConsentTexts,
    private readonly logIns: LogIns,
    private readonly limits: RateLimits,
  ) {}

  /**
   * A missing consent or proof does not use the code up.
   * @throws DomainError `sms.*`, `consent.required`, `phone.proof_*`, `request.conflict`, `request.too_many`
   */
  async execute(
    from: { address: string; client: string },
    { phone, code, consents, holder }: SmsLogIn,
  ): Promise<{ personId: string; tokens: IssuedTokens }> {
    await this.limits.hit(`sms-log-in:${from.address}`, perAddress)
    const codeId = await this.codes.check(phone, code)
    const onRecord = await this.people.byPhone(phone)
    const known = onRecord && (await this.holders.isStill(onRecord, holder)) ? onRecord : null
    const fresh = consentsAtLogIn(this.texts.all, known ? await this.consents.inForce(known) : [], consents)
    if (!fresh) throw new DomainError('consent.required')
    return this.database.write(async (tx) => {
      // Before the code, as a deletion locks them.
      if (onRecord) await this.holders.hold(tx, onRecord, phone)
      await this.codes.use(tx, codeId)
      if (onRecord && !known) await this.holders.release(tx, onRecord, phone)
      const personId = known ?? (await this.people.withPhone(tx, phone))
      await this.holders.proven(tx, personId)
      await this.consents.give(tx, personId, fresh)
      return { personId, tokens: await this.logIns.open(tx, { personId }, from.client) }
    })
  }
}
