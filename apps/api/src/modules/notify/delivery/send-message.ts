import { Injectable } from '@nestjs/common'
import type { SendOutcome } from '../../../integrations/send-outcome.js'
import { Sms } from '../../../integrations/sms/sms.js'
import { SubscribeMessages } from '../../../integrations/wechat/subscribe-messages.js'
import { Environment } from '../../../platform/config/environment.js'
import { Sealing } from '../../../platform/crypto/sealing.js'
import { DomainError } from '../../../platform/http/domain-error.js'
import { type Limit, RateLimits } from '../../../platform/limits/rate-limits.js'
import { MessageSettings } from '../message-settings.js'
import type { Claim } from './claim-message.js'
import { cut, fieldValue } from './wechat-field.rules.js'
import { factsOf, filled } from './wording.rules.js'

const day = 86_400
/** Notices to one person in a day; the vendor's own limit is ten. */
const perPerson: Limit = { hits: 8, seconds: day }
/** A blank of an SMS; longer ones are refused by carriers. */
const mostInBlank = 40

/** Our own limits kept it back: nothing was called. */
export interface NotTried {
  readonly kind: 'not-tried'
  readonly reason: 'budget' | 'limit'
}

/** Makes the one call that a claim is for. */
@Injectable()
export class SendMessage {
  constructor(
    private readonly environment: Environment,
    private readonly settings: MessageSettings,
    private readonly wechat: SubscribeMessages,
    private readonly sms: Sms,
    private readonly limits: RateLimits,
    private readonly sealing: Sealing,
  ) {}

  by(claim: Claim): Promise<SendOutcome | NotTried> {
    return claim.channel === 'wechat' ? this.byWeChat(claim) : this.bySms(claim)
  }

  private byWeChat({ message, template }: Claim): Promise<SendOutcome> {
    const facts = factsOf(message)
    const fields = Object.entries(template?.fields ?? {})
    return this.wechat.send({
      openId: message.openId ?? '',
      templateId: template?.id ?? '',
      page: filled(this.settings.page(message.aboutKind), facts),
      data: Object.fromEntries(fields.map(([field, text]) => [field, fieldValue(field, filled(text, facts))])),
    })
  }

  private async bySms({ message, purpose }: Claim): Promise<SendOutcome | NotTried> {
    const budget = { hits: this.environment.SMS_NOTICE_DAILY_BUDGET, seconds: day }
    if (!(await this.isWithin(`sms-notice:${message.personId}`, perPerson)))
      return { kind: 'not-tried', reason: 'limit' }
    if (!(await this.isWithin('sms-notice-budget', budget))) return { kind: 'not-tried', reason: 'budget' }
    const facts = factsOf(message)
    const text = this.settings.sms(purpose)
    const params = (text?.params ?? []).map((param) => cut(filled(param, facts).replace(/\s+/gu, ' '), mostInBlank))
    return this.sms.sendNotice(this.sealing.open(message.phoneCipher ?? ''), text?.id ?? '', params)
  }

  private async isWithin(bucket: string, limit: Limit): Promise<boolean> {
    try {
      await this.limits.hit(bucket, limit)
      return true
    } catch (error) {
      if (error instanceof DomainError && error.code === 'request.too_many') return false
      throw error
    }
  }
}
