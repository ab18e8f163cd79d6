import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Database } from '../../../platform/database/database.js'
import { defineJob, Handles, type JobHandler } from '../../../platform/jobs/job.js'
import { risksRaised } from '../../risks/index.js'
import { MessageSettings } from '../message-settings.js'
import { Notify } from '../notify.js'
import { ToldRisks } from './told-risks.query.js'

export const tellOfRisks = defineJob({ name: 'tell-of-risks.v1', payload: risksRaised.payload, after: risksRaised })

/** A payment that is due, a step that is late, a paper that is missing. */
@Injectable()
@Handles(tellOfRisks)
export class TellOfRisks implements JobHandler<z.output<typeof risksRaised.payload>> {
  constructor(
    private readonly database: Database,
    private readonly settings: MessageSettings,
    private readonly risks: ToldRisks,
    private readonly notify: Notify,
  ) {}

  async handle({ riskIds }: { riskIds: string[] }): Promise<void> {
    await this.database.write(async (tx) => {
      const told = Map.groupBy(await this.risks.of(tx, riskIds), ({ ruleKey }) => this.settings.ofRisk(ruleKey))
      for (const [purpose, risks] of [...told].sort(([a], [b]) => (a < b ? -1 : 1)))
        await this.notify.tell(
          tx,
          purpose,
          risks.map(({ message }) => message),
        )
    })
  }
}
