import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { Clock } from '../clock/clock.js'
import { Database } from '../database/database.js'
import { Log } from '../observability/log.js'

const beatEveryMs = 10_000
const silentAfterSeconds = 30

/**
 * graphile-worker keeps the jobs of a killed worker locked for 4 hours. So every worker writes a sign of life, and
 * frees the jobs of those that have been silent for 30 s, or that it was itself.
 */
@Injectable()
export class Heartbeat {
  private workerId: string | undefined
  /** What this process was before it began anew; it holds nothing any more. */
  private formerId: string | undefined
  private timer: NodeJS.Timeout | undefined

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  start(workerId: string): void {
    clearInterval(this.timer)
    this.formerId = this.workerId
    this.workerId = workerId
    const beat = (): void => {
      this.beat().catch((error: unknown) => {
        this.log.failure('heartbeat', error)
      })
    }
    this.timer = setInterval(beat, beatEveryMs)
    beat()
  }

  /** One sign of life and one sweep. */
  async beat(): Promise<void> {
    if (!this.workerId) return
    // Before anything is written: what has to wait for the database is not silent.
    const silentSince = this.clock.in(-silentAfterSeconds)
    const mine = { workerId: this.workerId, beatAt: this.clock.now() }
    const db = this.database.kysely
    await db
      .insertInto('workerHeartbeat')
      .values(mine)
      .onConflict((oc) => oc.column('workerId').doUpdateSet(mine))
      .execute()
    const silent = await db
      .deleteFrom('workerHeartbeat')
      .where('workerId', '<>', mine.workerId)
      .where((eb) => eb.or([eb('beatAt', '<', silentSince), eb('workerId', '=', this.formerId ?? '')]))
      .returning('workerId')
      .execute()
    const ids = silent.map(({ workerId }) => workerId)
    if (ids.length > 0) await sql`SELECT graphile_worker.force_unlock_workers(${ids}::text[])`.execute(db)
  }

  async stop(): Promise<void> {
    clearInterval(this.timer)
    if (this.workerId)
      await this.database.kysely.deleteFrom('workerHeartbeat').where('workerId', '=', this.workerId).execute()
    this.workerId = undefined
  }
}
