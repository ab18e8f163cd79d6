import { caseReopenDays } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { z } from 'zod'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { defineJob, Handles, type JobHandler } from '../../platform/jobs/job.js'
import { CasesStore } from './cases.store.js'

const batch = 200

/** Every quarter of an hour. */
export const settleCases = defineJob({
  name: 'settle-cases.v1',
  payload: z.object({}).loose(),
  cron: '*/15 * * * *',
})

/** Closes what was done and nobody has confirmed for seven days. */
@Injectable()
@Handles(settleCases)
export class SettleCases implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly store: CasesStore,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    while ((await this.settleSome()) === batch);
  }

  private settleSome(): Promise<number> {
    const until = this.clock.in(-caseReopenDays * 24 * 3600)
    return this.database.write(async (tx) => {
      const unconfirmed = await tx
        .selectFrom('serviceCase')
        .select(['id', 'projectId'])
        .where('state', '=', 'done')
        .where('doneAt', '<', until)
        .orderBy('doneAt')
        .limit(batch)
        .forUpdate()
        .skipLocked()
        .execute()
      const by = { kind: 'system', id: null, name: '系统' } as const
      for (const one of unconfirmed) await this.store.append(tx, one, { kind: 'settle', by }, { state: 'closed' })
      return unconfirmed.length
    })
  }
}
