import { Injectable, type LoggerService, type OnApplicationShutdown } from '@nestjs/common'
import pino, { type Logger } from 'pino'
import { Environment } from '../config/environment.js'

const batchBytes = 12_288
const latestMs = 1000

/**
 * One pino for Nest, Fastify and our own lines. No personal data: ids and codes only. Lines are written in batches, a
 * second late at most, because a write for each took 4 % of the processor (tests/bench); failures are written at once.
 */
@Injectable()
export class Log implements LoggerService, OnApplicationShutdown {
  readonly pino: Logger

  constructor(environment: Environment) {
    const options = {
      level: environment.LOG_LEVEL,
      base: null,
      // A refused row comes with its values: `Failing row contains (…)`.
      redact: ['req.headers.authorization', 'req.headers.cookie', 'err.detail'],
    }
    this.pino = pino(options, pino.destination({ sync: false, minLength: batchBytes, periodicFlush: latestMs }))
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
    this.pino.flush()
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.pino.error({ rest }, String(message))
  }

  onApplicationShutdown(): void {
    this.pino.flush()
  }
}
