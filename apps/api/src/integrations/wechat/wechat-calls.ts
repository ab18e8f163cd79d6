import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Environment } from '../../platform/config/environment.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { Log } from '../../platform/observability/log.js'

const timeoutMs = 5_000

/** One HTTP call to WeChat: time-out, JSON, and whatever is not WeChat's shape counts as "not answering". */
@Injectable()
export class WeChatCalls {
  constructor(
    private readonly environment: Environment,
    private readonly log: Log,
  ) {}

  /** GET without a body, POST with one. Answers with `errcode` come back as they are. */
  async call(path: string, body?: Record<string, unknown>): Promise<Record<string, unknown>> {
    const init =
      body === undefined
        ? {}
        : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
    try {
      const response = await fetch(new URL(path, this.environment.WECHAT_BASE_URL), {
        ...init,
        signal: AbortSignal.timeout(timeoutMs),
      })
      const answer: unknown = await response.json()
      if (!response.ok || typeof answer !== 'object' || answer === null)
        throw new Error(`HTTP ${String(response.status)}`)
      const { errcode } = answer as { errcode?: unknown }
      if (errcode) this.log.info('wechat', 'refused', { path: path.split('?')[0], errcode })
      return answer as Record<string, unknown>
    } catch (error) {
      this.log.failure('wechat', error, { path: path.split('?')[0] })
      throw new DomainError('wechat.unavailable')
    }
  }

  shaped<S extends z.ZodType>(schema: S, answer: unknown): z.output<S> {
    const parsed = schema.safeParse(answer)
    if (parsed.success) return parsed.data
    this.log.failure('wechat', new Error('answer of an unknown shape'))
    throw new DomainError('wechat.unavailable')
  }
}
