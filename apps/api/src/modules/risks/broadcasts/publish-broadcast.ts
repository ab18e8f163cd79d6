import { type Received, riskSeverities } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { StaffCaller } from '../../../platform/auth/caller.js'
import { Clock } from '../../../platform/clock/clock.js'
import { newId } from '../../../platform/crypto/id.js'
import { Database } from '../../../platform/database/database.js'
import { DomainError } from '../../../platform/http/domain-error.js'
import { JobQueue } from '../../../platform/jobs/job-queue.js'
import { Audience, reachOf } from './audience.js'
import { spreadBroadcast } from './spread-broadcast.job.js'

type NewBroadcast = Received<'POST /staff/risk-broadcasts'>['body']

/** Staff tell many homes one thing. What is written here the job brings to the homes. */
@Injectable()
export class PublishBroadcast {
  constructor(
    private readonly database: Database,
    private readonly audience: Audience,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `broadcast.nobody`, `broadcast.count_changed`, `request.invalid` for a day that has passed */
  async execute(by: StaffCaller, { filter, expected, severity, ...words }: NewBroadcast): Promise<string> {
    if (words.until < this.clock.today())
      throw new DomainError('request.invalid', {}, [{ path: 'until', message: '展示的最后一天不能早于今天' }])
    return this.database.write(async (tx) => {
      const reach = reachOf(by, filter)
      const count = await this.audience.count(reach, filter)
      if (count === 0) throw new DomainError('broadcast.nobody')
      if (count !== expected) throw new DomainError('broadcast.count_changed', { count })
      const publishedAt = this.clock.now()
      const id = newId(publishedAt)
      await tx
        .insertInto('riskBroadcast')
        .values({
          ...{ id, ...words, expected, publishedAt, reached: 0, state: 'publishing' },
          ...{ projectIds: [...(reach ?? [])], everywhere: reach === null, filter: JSON.stringify(filter) },
          ...{ severity: riskSeverities.indexOf(severity) + 1, staffId: by.staffId, staffName: by.name },
        })
        .execute()
      await this.queue.add(tx, spreadBroadcast, { id })
      return id
    })
  }
}
