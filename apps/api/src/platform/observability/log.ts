import { Injectable, type LoggerService } from '@nestjs/common'
import pino, { type Logger } from 'pino'
import { Environment } from '../config/environment.js'

/** One pino for Nest, Fastify and our own lines. No personal data: ids and codes only. */
@Injectable()
export class Log implements LoggerService {
  readonly pino: Logger

  constructor(environment: Environment) {
    this.pino = pino({
      level: environment.LOG_LEVEL,
      base: null,
      redact: ['req.headers.authorization', 'req.headers.cookie'],
    })
  }

  log(message: unknown, context?: string): void {
    this.pino.info({ context }, String(message))
  }

  info(context: string, message: string, data: Record<string, unknown> = {}): void {
    this.pino.info({ context, ...data }, message)
  }

  warn(context: unknown, message?: unknown): void {
    this.pino.warn({ context: message === undefined ? undefined : context }, String(message ?? context))
  }

  /** `error` is logged with its stack; nothing of it reaches a client. */
  failure(context: string, error: unknown, data: Record<string, unknown> = {}): void {
    this.pino.error({ context, err: error, ...data }, error instanceof Error ? error.message : String(error))
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.pino.error({ rest }, String(message))
  }
}
