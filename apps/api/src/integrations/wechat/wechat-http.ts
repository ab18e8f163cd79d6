import { Injectable } from '@nestjs/common'
import { z } from 'zod'
import { Environment } from '../../platform/config/environment.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { WeChat } from './wechat.js'
import { WeChatCalls } from './wechat-calls.js'
import { WeChatToken } from './wechat-token.js'

const Account = z.object({ openid: z.string().min(1), unionid: z.string().optional() })
const PhoneAnswer = z.object({
  phone_info: z.object({ purePhoneNumber: z.string(), countryCode: z.union([z.string(), z.number()]) }),
})

/** Codes that were used, invented or have expired. */
const badCode = new Set([40029, 40163, 41008])
const badToken = new Set([40001, 40014, 42001])

@Injectable()
export class WeChatOverHttp extends WeChat {
  constructor(
    private readonly environment: Environment,
    private readonly calls: WeChatCalls,
    private readonly token: WeChatToken,
  ) {
    super()
  }

  async account(code: string): Promise<{ openId: string; unionId: string | null }> {
    const query = new URLSearchParams({
      appid: this.environment.WECHAT_APP_ID,
      secret: this.environment.WECHAT_APP_SECRET,
      js_code: code,
      grant_type: 'authorization_code',
    })
    const answer = await this.calls.call(`/sns/jscode2session?${query.toString()}`)
    this.refuse(answer.errcode)
    const { openid, unionid } = this.calls.shaped(Account, answer)
    return { openId: openid, unionId: unionid ?? null }
  }

  async phone(code: string): Promise<string> {
    const ask = async (): Promise<Record<string, unknown>> =>
      this.calls.call(`/wxa/business/getuserphonenumber?access_token=${await this.token.current()}`, { code })
    let answer = await ask()
    if (badToken.has(Number(answer.errcode))) {
      this.token.forget()
      answer = await ask()
    }
    this.refuse(answer.errcode)
    const { phone_info: info } = this.calls.shaped(PhoneAnswer, answer)
    if (String(info.countryCode) !== '86') throw new DomainError('phone.foreign')
    return info.purePhoneNumber
  }

  private refuse(errcode: unknown): void {
    if (!errcode) return
    throw new DomainError(badCode.has(Number(errcode)) ? 'wechat.code_invalid' : 'wechat.unavailable')
  }
}
