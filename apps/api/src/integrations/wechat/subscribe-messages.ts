import { Injectable } from '@nestjs/common'
import { Environment } from '../../platform/config/environment.js'
import type { SendOutcome } from '../send-outcome.js'
import { WeChatCalls } from './wechat-calls.js'
import { WeChatToken } from './wechat-token.js'

export interface SubscribeMessage {
  readonly openId: string
  readonly templateId: string
  /** Path and query without a leading slash. */
  readonly page: string
  /** Field → value within WeChat's limits. */
  readonly data: Readonly<Record<string, string>>
}

const badToken = new Set([40001, 40014, 42001])
/** System busy, and quotas of the account that a later day or minute has again. */
const busy = new Set([-1, 45009, 45011])

/** WeChat's subscribe messages: one consent is one message, and WeChat does not tell how many are left. */
@Injectable()
export class SubscribeMessages {
  constructor(
    private readonly environment: Environment,
    private readonly calls: WeChatCalls,
    private readonly token: WeChatToken,
  ) {}

  /** Never throws: what became of it is the answer. A token that WeChat refuses is renewed once. */
  async send(message: SubscribeMessage): Promise<SendOutcome> {
    const first = await this.ask(message)
    if (first.kind !== 'refused' || !badToken.has(Number(first.code))) return first
    this.token.forget()
    const second = await this.ask(message)
    return second.kind === 'refused' && badToken.has(Number(second.code)) ? { ...second, kind: 'busy' } : second
  }

  private async ask({ openId, templateId, page, data }: SubscribeMessage): Promise<SendOutcome> {
    const token = await this.token.current().catch(() => null)
    if (token === null) return { kind: 'busy', code: 'no token' }
    const values = Object.entries(data).map(([field, value]) => [field, { value }])
    const told = await this.calls.tell(`/cgi-bin/message/subscribe/send?access_token=${token}`, {
      ...{ touser: openId, template_id: templateId, page, data: Object.fromEntries(values) },
      ...{ miniprogram_state: this.environment.WECHAT_MINI_PROGRAM_STATE, lang: 'zh_CN' },
    })
    if (told.kind !== 'answer') return { kind: told.kind, code: 'no answer' }
    const code = Number(told.answer.errcode ?? 0)
    if (code === 0) return { kind: 'sent' }
    return { kind: busy.has(code) ? 'busy' : 'refused', code: String(code) }
  }
}
