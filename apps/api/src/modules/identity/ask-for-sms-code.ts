import { randomInt } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { Environment } from '../../platform/config/environment.js'
import { Fingerprint } from '../../platform/crypto/fingerprint.js'
import { newId } from '../../platform/crypto/id.js'
import { Sealing } from '../../platform/crypto/sealing.js'
import { Database } from '../../platform/database/database.js'
import { Events } from '../../platform/events/events.js'
import { RateLimits } from '../../platform/limits/rate-limits.js'
import { smsCodeAsked, smsCodeMinutes } from './sms-code.job.js'

const day = 86_400
const resendAfter = 60
const perPhone = { hits: 1, seconds: resendAfter }
const perPhoneAndDay = { hits: 10, seconds: day }
const perAddress = { hits: 60, seconds: 3600 }

@Injectable()
export class AskForSmsCode {
  constructor(
    private readonly database: Database,
    private readonly environment: Environment,
    private readonly sealing: Sealing,
    private readonly fingerprint: Fingerprint,
    private readonly limits: RateLimits,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Seconds in the answer. @throws DomainError `request.too_many` */
  async execute(address: string, phone: string): Promise<{ expiresIn: number; resendAfter: number }> {
    const phoneHash = this.fingerprint.of('phone', phone)
    await this.limits.hit(`sms-address:${address}`, perAddress)
    await this.limits.hit(`sms-phone:${phoneHash}`, perPhone)
    await this.limits.hit(`sms-phone-day:${phoneHash}`, perPhoneAndDay)
    await this.limits.hit('sms-budget', { hits: this.environment.SMS_DAILY_BUDGET, seconds: day })
    const code = String(randomInt(1_000_000)).padStart(6, '0')
    const now = this.clock.now()
    const expiresIn = smsCodeMinutes * 60
    await this.database.write(async (tx) => {
      const id = newId(now)
      await tx
        .insertInto('smsCode')
        .values({
          id,
          phoneHash,
          phoneCipher: this.sealing.seal(phone),
          codeCipher: this.sealing.seal(code),
          codeHash: this.fingerprint.of('sms-code', `${phone}:${code}`),
          tries: 0,
          createdAt: now,
          expiresAt: this.clock.in(expiresIn),
        })
        .execute()
      await this.events.emit(tx, smsCodeAsked, { codeId: id })
    })
    return { expiresIn, resendAfter }
  }
}
