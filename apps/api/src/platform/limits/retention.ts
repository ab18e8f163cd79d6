import { Injectable } from '@nestjs/common'
import { z } from 'zod'
import { Clock } from '../clock/clock.js'
import { Database } from '../database/database.js'
import { defineJob, Handles, type JobHandler } from '../jobs/job.js'

const day = 86_400

/** Days that technical rows are kept after their use has ended. */
export const keptDays = { idempotencyKey: 7, domainEvent: 90, rateLimit: 1, smsCode: 30, refreshToken: 30 } as const

/** 03:10 in Shanghai. */
export const sweepRetention = defineJob({
  name: 'sweep-retention.v1',
  payload: z.object({}).loose(),
  cron: '10 19 * * *',
})

/** Deletes what nobody needs any more, by the table above. */
@Injectable()
@Handles(sweepRetention)
export class Retention implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const db = this.database.kysely
    const before = (days: number): Date => this.clock.in(-days * day)
    await db.deleteFrom('idempotencyKey').where('createdAt', '<', before(keptDays.idempotencyKey)).execute()
    await db.deleteFrom('domainEvent').where('createdAt', '<', before(keptDays.domainEvent)).execute()
    await db.deleteFrom('rateLimit').where('resetsAt', '<', before(keptDays.rateLimit)).execute()
    await db.deleteFrom('smsCode').where('expiresAt', '<', before(keptDays.smsCode)).execute()
    await db.deleteFrom('refreshToken').where('expiresAt', '<', before(keptDays.refreshToken)).execute()
  }
}
