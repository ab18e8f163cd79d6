import { riskSeverities } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Database } from '../../../platform/database/database.js'
import { defineJob, Handles, type JobHandler } from '../../../platform/jobs/job.js'
import { broadcastSpread } from '../../risks/index.js'
import { Notify } from '../notify.js'
import { ToldRisks } from './told-risks.query.js'

export const tellOfBroadcast = defineJob({
  name: 'tell-of-broadcast.v1',
  payload: broadcastSpread.payload,
  after: broadcastSpread,
})
const urgent = riskSeverities.indexOf('urgent') + 1

/** What staff tell many homes at once; an urgent one goes out at night, too. */
@Injectable()
@Handles(tellOfBroadcast)
export class TellOfBroadcast implements JobHandler<z.output<typeof broadcastSpread.payload>> {
  constructor(
    private readonly database: Database,
    private readonly risks: ToldRisks,
    private readonly notify: Notify,
  ) {}

  async handle({ broadcastId, after, until }: z.output<typeof broadcastSpread.payload>): Promise<void> {
    await this.database.write(async (tx) => {
      const { severity } = await tx
        .selectFrom('riskBroadcast')
        .select('severity')
        .where('id', '=', broadcastId)
        .executeTakeFirstOrThrow()
      const told = await this.risks.ofBroadcast(tx, broadcastId, after, until)
      const messages = told.map(({ message }) => message)
      await this.notify.tell(tx, severity === urgent ? 'urgent' : 'notice', messages)
    })
  }
}
