import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Environment } from '../../platform/config/environment.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { Log } from '../../platform/observability/log.js'

const timeoutMs = 5_000

export type Told = { kind: 'answer'; answer: Record<string, unknown> } | { kind: 'busy' | 'unclear' }

/** Codes of a connection that was never made. */
const unconnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT'])

function neverGotThere(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof Error && 'code' in cause && unconnected.has(String(cause.code))
}

/** One HTTP call to WeChat: time-out, JSON, and whatever is not WeChat's shape counts as "not answering". */
@Injectable()
export class WeChatCalls {
  constructor(
    private readonly environment: Environment,
    private readonly log: Log,
  ) {}

  /** GET without a body, POST with one. Answers with `errcode` come back as they are. */
  async call(path: string, body?: Record<string, unknown>): Promise<Record<string, unknown>> {
    const told = await this.tell(path, body)
    if (told.kind !== 'answer') throw new DomainError('wechat.unavailable')
    return told.answer
  }

  /** The same for calls that must not be made twice: `busy`, it never got there; `unclear`, it may have. Never throws. */
  async tell(path: string, body?: Record<string, unknown>): Promise<Told> {
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
      return { kind: 'answer', answer: answer as Record<string, unknown> }
    } catch (error) {
      this.log.failure('wechat', error, { path: path.split('?')[0] })
      return { kind: neverGotThere(error) ? 'busy' : 'unclear' }
    }
  }

  shaped<S extends z.ZodType>(schema: S, answer: unknown): z.output<S> {
    const parsed = schema.safeParse(answer)
    if (parsed.success) return parsed.data
    this.log.failure('wechat', new Error('answer of an unknown shape'))
    throw new DomainError('wechat.unavailable')
  }
}
