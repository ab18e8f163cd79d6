import { Injectable } from '@nestjs/common'
import { z } from 'zod'
import { Clock } from '../../../platform/clock/clock.js'
import { Database } from '../../../platform/database/database.js'
import { defineJob, Handles, type JobHandler } from '../../../platform/jobs/job.js'
import { JobQueue } from '../../../platform/jobs/job-queue.js'
import { spreadBroadcast } from './spread-broadcast.job.js'

/** 00:03 in Shanghai. */
export const expireBroadcasts = defineJob({
  name: 'expire-broadcasts.v1',
  payload: z.object({}).loose(),
  cron: '3 16 * * *',
})

/** A broadcast whose last day has passed goes by itself, so that nobody has to remember it. */
@Injectable()
@Handles(expireBroadcasts)
export class ExpireBroadcasts implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    await this.database.write(async (tx) => {
      const over = await tx
        .updateTable('riskBroadcast')
        .set({ state: 'ending', endedAt: this.clock.now(), endedBy: 'expired', endedWords: '过了展示的日子' })
        .where('state', 'in', ['publishing', 'open'])
        .where('until', '<', this.clock.today())
        .returning('id')
        .execute()
      for (const { id } of over) await this.queue.add(tx, spreadBroadcast, { id })
    })
  }
}
