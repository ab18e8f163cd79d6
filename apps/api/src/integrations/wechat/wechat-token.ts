import { Injectable } from '@nestjs/common'
import { z } from 'zod'
import { Clock } from '../../platform/clock/clock.js'
import { Environment } from '../../platform/config/environment.js'
import { WeChatCalls } from './wechat-calls.js'

const Answer = z.object({ access_token: z.string().min(1), expires_in: z.number() })
/** Renewed this long before its end. */
const marginSeconds = 300

/**
 * The platform's access token. `stable_token` gives every process the same token while it is valid, so each may keep
 * its own copy; within a process it is fetched once at a time.
 */
@Injectable()
export class WeChatToken {
  private held: { token: string; until: Date } | undefined
  private fetching: Promise<string> | undefined

  constructor(
    private readonly environment: Environment,
    private readonly calls: WeChatCalls,
    private readonly clock: Clock,
  ) {}

  current(): Promise<string> {
    if (this.held && this.clock.now() < this.held.until) return Promise.resolve(this.held.token)
    this.fetching ??= this.fetch().finally(() => {
      this.fetching = undefined
    })
    return this.fetching
  }

  /** After WeChat has refused the token. */
  forget(): void {
    this.held = undefined
  }

  private async fetch(): Promise<string> {
    const answer = await this.calls.call('/cgi-bin/stable_token', {
      grant_type: 'client_credential',
      appid: this.environment.WECHAT_APP_ID,
      secret: this.environment.WECHAT_APP_SECRET,
    })
    const { access_token: token, expires_in: seconds } = this.calls.shaped(Answer, answer)
    this.held = { token, until: this.clock.in(seconds - marginSeconds) }
    return token
  }
}
