import { Injectable } from '@nestjs/common'
import { z } from 'zod'
import { Clock } from '../../platform/clock/clock.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { defineJob, Handles, type JobHandler } from '../../platform/jobs/job.js'
import { caseClocks, stepsOf } from './case-history.rules.js'
import { CaseSettings } from './case-settings.js'
import { CasesStore } from './cases.store.js'

const batch = 200

/** Every minute. */
export const watchClocks = defineJob({
  name: 'watch-clocks.v1',
  payload: z.object({}).loose(),
  cron: '* * * * *',
})

/**
 * Gives the warnings and escalations whose moment has come, once each, and only where what was promised has still not been
 * done. Touches only cases that are due; several share the work, and what was killed goes on where it was.
 */
@Injectable()
@Handles(watchClocks)
export class WatchClocks implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly settings: CaseSettings,
    private readonly store: CasesStore,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    await this.watch()
  }

  /** How many cases were due. */
  async watch(): Promise<number> {
    let count = 0
    for (;;) {
      const done = await this.database.write((tx) => this.next(tx))
      count += done
      if (done < batch) return count
    }
  }

  private async next(tx: Tx): Promise<number> {
    const due = await tx
      .selectFrom('serviceCase')
      .select(['id', 'projectId'])
      .where('nextStepAt', '<=', this.clock.now())
      .orderBy('nextStepAt')
      .limit(batch)
      .forUpdate()
      .skipLocked()
      .execute()
    for (const { id, projectId } of due) await this.tell(tx, id, projectId)
    return due.length
  }

  private async tell(tx: Tx, caseId: string, projectId: string): Promise<void> {
    const now = this.clock.now()
    const clocks = caseClocks(await this.store.history(tx, caseId), (promise) => this.settings.target(promise), now)
    for (const { at, ...step } of stepsOf(clocks).filter((one) => one.at <= now.getTime())) {
      const told = await tx
        .insertInto('caseStep')
        .values({ caseId, projectId, ...step, reachedAt: new Date(at), toldAt: now })
        .onConflict((oc) => oc.doNothing())
        .executeTakeFirst()
      if (told.numInsertedOrUpdatedRows === 0n) continue
      const by = { kind: 'system', id: null, name: '系统' } as const
      await this.store.append(tx, { id: caseId, projectId }, { kind: 'escalated', by, data: step, internal: true })
    }
    await this.store.derive(tx, caseId)
  }
}
