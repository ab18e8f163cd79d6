import { SetMetadata } from '@nestjs/common'
import type { z } from 'zod'
import type { DomainEvent } from '../events/event.js'

/** A kind of background work. Payloads are ids, never personal data. */
export interface Job<P = unknown> {
  /** With its version, `send-sms-code.v1`: an old payload must find its old handler. */
  readonly name: string
  readonly payload: z.ZodType<P>
  readonly maxAttempts?: number
  /** A crontab line, for work that comes by itself (`0 3 * * *`, UTC). */
  readonly cron?: string
  /** The event this work reacts to: it then takes the event's payload. */
  readonly after?: DomainEvent
}

export const defineJob = <P>(job: Job<P>): Job<P> => job

/** A provider that does one kind of job. Runs at least once, so it must bear repetition. */
export interface JobHandler<P = unknown> {
  handle(payload: P): Promise<void>
}

export const jobKey = 'hub:job'
/** Marks the class that handles a job. */
export const Handles = (job: Job<never> | Job): ClassDecorator => SetMetadata(jobKey, job)
