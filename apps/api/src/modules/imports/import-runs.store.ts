import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import { Database } from '../../platform/database/database.js'

export type Doing = 'check' | 'commit'

/** A run that is silent so long was left by a process that was killed. */
export const silentAfterSeconds = 30

/**
 * Which import is worked on now, and how far. Written beside the transaction of the work itself, so that others can see
 * it and ask it to stop.
 */
@Injectable()
export class ImportRunsStore {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The id of the new run; null while another one is alive. */
  async begin(importId: string, doing: Doing, rowsTotal: number | null): Promise<string | null> {
    const now = this.clock.now()
    const runId = newId(now)
    const values = { runId, doing, rowsDone: 0, rowsTotal, startedAt: now, beatAt: now, cancelledAt: null }
    const begun = await this.database.apart
      .insertInto('importRun')
      .values({ importId, ...values })
      .onConflict((oc) =>
        oc.column('importId').doUpdateSet(values).where('importRun.beatAt', '<', this.clock.in(-silentAfterSeconds)),
      )
      .returning('runId')
      .executeTakeFirst()
    return begun?.runId ?? null
  }

  /** A sign of life. @returns whether the run is to go on */
  async beat(runId: string, rowsDone: number): Promise<boolean> {
    const row = await this.database.apart
      .updateTable('importRun')
      .set({ rowsDone, beatAt: this.clock.now() })
      .where('runId', '=', runId)
      .returning('cancelledAt')
      .executeTakeFirst()
    return row !== undefined && row.cancelledAt === null
  }

  async end(runId: string): Promise<void> {
    await this.database.apart.deleteFrom('importRun').where('runId', '=', runId).execute()
  }

  /** @returns whether there was anything to stop */
  async cancel(importId: string): Promise<boolean> {
    const row = await this.database.apart
      .updateTable('importRun')
      .set({ cancelledAt: this.clock.now() })
      .where('importId', '=', importId)
      .where('beatAt', '>=', this.clock.in(-silentAfterSeconds))
      .returning('runId')
      .executeTakeFirst()
    return row !== undefined
  }

  async isAlive(importId: string): Promise<boolean> {
    const row = await this.database.apart
      .selectFrom('importRun')
      .select('runId')
      .where('importId', '=', importId)
      .where('beatAt', '>=', this.clock.in(-silentAfterSeconds))
      .executeTakeFirst()
    return row !== undefined
  }
}
