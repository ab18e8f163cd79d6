import type { ConsentPurpose } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { ConsentTexts } from './consent-texts.js'
import { ConsentsStore } from './consents.store.js'
import { LogIns } from './log-ins.js'

/** Consent is as easy to withdraw as to give (个人信息保护法 §15). */
@Injectable()
export class ChangeConsent {
  constructor(
    private readonly database: Database,
    private readonly consents: ConsentsStore,
    private readonly texts: ConsentTexts,
    private readonly logIns: LogIns,
  ) {}

  /** @throws DomainError `request.conflict` when the text has changed meanwhile */
  async give(personId: string, purpose: ConsentPurpose, version: number): Promise<void> {
    if (!this.texts.all.some((text) => text.purpose === purpose && text.version === version))
      throw new DomainError('request.conflict')
    await this.database.write((tx) => this.consents.give(tx, personId, [{ purpose, version }]))
  }

  /** Without the required consent nobody stays logged in. */
  async withdraw(personId: string, purpose: ConsentPurpose): Promise<void> {
    const required = this.texts.all.some((text) => text.purpose === purpose && text.required)
    await this.database.write(async (tx) => {
      await this.consents.withdraw(tx, personId, purpose)
      if (required) await this.logIns.endAll(tx, { personId }, 'consent-withdrawn')
    })
  }
}
