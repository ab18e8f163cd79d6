import { Injectable } from '@nestjs/common'
import { Clock } from '../clock/clock.js'
import { newId } from '../crypto/id.js'
import type { Tx } from '../database/database.js'
import { JobHandlers } from '../jobs/handlers.js'
import { JobQueue } from '../jobs/job-queue.js'
import type { DomainEvent } from './event.js'

/** Writes what happened, and one job per reaction to it, in the transaction of the change itself. */
@Injectable()
export class Events {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
  ) {}

  async emit<P>(tx: Tx, event: DomainEvent<P>, payload: P): Promise<void> {
    const now = this.clock.now()
    const checked = event.payload.parse(payload)
    await tx
      .insertInto('domainEvent')
      .values({ id: newId(now), name: event.name, payload: JSON.stringify(checked), createdAt: now })
      .execute()
    for (const { job } of this.handlers.all()) {
      if (job.after === event) await this.queue.add(tx, job, checked)
    }
  }
}
