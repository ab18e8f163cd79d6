import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import type { Tx } from '../database/database.js'
import type { Job } from './job.js'

export interface JobOptions {
  /** Not before; at once unless told, by the clock of the database, which is also the one that jobs are taken by. */
  readonly runAt?: Date
  /** A second job with the same key replaces the first while that has not begun. */
  readonly key?: string
}

/** graphile-worker's table is the outbox: a job exists exactly when its transaction commits. */
@Injectable()
export class JobQueue {
  async add<P>(tx: Tx, job: Job<P>, payload: P, options: JobOptions = {}): Promise<void> {
    const checked = JSON.stringify(job.payload.parse(payload))
    await sql`SELECT graphile_worker.add_job(
      ${job.name}, payload := ${checked}::json, run_at := ${options.runAt ?? null}::timestamptz,
      max_attempts := ${job.maxAttempts ?? 25}::int, job_key := ${options.key ?? null}::text)`.execute(tx)
  }
}
