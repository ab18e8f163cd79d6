import { Injectable } from '@nestjs/common'
import { z } from 'zod'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { defineJob, Handles, type JobHandler } from '../../platform/jobs/job.js'
import { EvaluateRisks } from './evaluate-risks.js'
import { JourneyRisksStore, type SweepPlace } from './journey-risks.store.js'

interface Batch {
  readonly limit: number
  readonly wait: boolean
}
const large: Batch = { limit: 1_000, wait: false }
/** One by one, so that two who wait never wait for each other. */
const leftOver: Batch = { limit: 1, wait: true }
/** One works out what the other has read, while the database is at the next. */
const atOnce = 2

/** 00:05 in Shanghai, when the day has changed. */
export const sweepRisks = defineJob({
  name: 'sweep-risks.v1',
  payload: z.object({}).loose(),
  cron: '5 16 * * *',
})

/**
 * Evaluates the journeys whose risks the new day changes, and no others. Each batch is a transaction of its own and
 * takes its journeys out of what is due: a sweep that was killed goes on where it was, and several share the work.
 */
@Injectable()
@Handles(sweepRisks)
export class SweepRisks implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly evaluate: EvaluateRisks,
    private readonly journeys: JourneyRisksStore,
    private readonly clock: Clock,
  ) {}

  /** How many journeys were due. */
  async sweep(): Promise<number> {
    const counts = await Promise.all(Array.from({ length: atOnce }, () => this.walk(large)))
    // Who held a journey may have looked at it before midnight.
    return (await this.walk(leftOver)) + counts.reduce((sum, count) => sum + count, 0)
  }

  async handle(): Promise<void> {
    await this.sweep()
  }

  private async walk(batch: Batch): Promise<number> {
    let count = 0
    let place: SweepPlace | null = null
    for (;;) {
      const done: readonly SweepPlace[] = await this.next(place, batch)
      count += done.length
      place = done.at(-1) ?? null
      if (place === null) return count
    }
  }

  private next(after: SweepPlace | null, batch: Batch): Promise<SweepPlace[]> {
    return this.database.write(async (tx) => {
      const due = await this.journeys.lockDue(tx, this.clock.today(), after, batch)
      const ids = due.map(({ journeyId }) => journeyId)
      if (ids.length > 0) await this.evaluate.ofLocked(tx, ids)
      return due
    })
  }
}
