import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { Fingerprint, sameHash } from '../../platform/crypto/fingerprint.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'

const mostTries = 5

/** Checking of codes: the newest one of a phone counts, for five tries and one use. */
@Injectable()
export class SmsCodes {
  constructor(
    private readonly database: Database,
    private readonly fingerprint: Fingerprint,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts a try, whatever becomes of the request, and gives the id to `use`.
   * @throws DomainError `sms.code_expired`, `sms.code_wrong` with the tries left
   */
  async check(phone: string, code: string): Promise<string> {
    const db = this.database.kysely
    const newest = db
      .selectFrom('smsCode')
      .select('id')
      .where('phoneHash', '=', this.fingerprint.of('phone', phone))
      .orderBy('createdAt', 'desc')
      .orderBy('id', 'desc')
      .limit(1)
    const tried = await db
      .updateTable('smsCode')
      .set((eb) => ({ tries: eb('tries', '+', 1) }))
      .where('id', '=', newest)
      .where('usedAt', 'is', null)
      .where('expiresAt', '>', this.clock.now())
      .where('tries', '<', mostTries)
      .returning(['id', 'tries', 'codeHash'])
      .executeTakeFirst()
    if (!tried) throw new DomainError('sms.code_expired')
    if (!sameHash(tried.codeHash, this.fingerprint.of('sms-code', `${phone}:${code}`))) {
      const left = mostTries - tried.tries
      throw left > 0 ? new DomainError('sms.code_wrong', { left }) : new DomainError('sms.code_expired')
    }
    return tried.id
  }

  /** Uses the code up, once even in parallel. @throws DomainError `sms.code_expired` */
  async use(tx: Tx, id: string): Promise<void> {
    const used = await tx
      .updateTable('smsCode')
      .set({ usedAt: this.clock.now() })
      .where('id', '=', id)
      .where('usedAt', 'is', null)
      .executeTakeFirst()
    if (used.numUpdatedRows === 0n) throw new DomainError('sms.code_expired')
  }
}
