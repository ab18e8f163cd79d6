import { broadcasters } from '@hub/contracts/vocabulary'
import { Injectable } from '@nestjs/common'
import { projectsOf, type StaffCaller } from '../../../platform/auth/caller.js'
import { Clock } from '../../../platform/clock/clock.js'
import { Database } from '../../../platform/database/database.js'
import { DomainError } from '../../../platform/http/domain-error.js'
import { JobQueue } from '../../../platform/jobs/job-queue.js'
import { mayEnd } from './broadcast.policy.js'
import { spreadBroadcast } from './spread-broadcast.job.js'

/** Staff take a broadcast off all homes; what they write is what the homes read. */
@Injectable()
export class EndBroadcast {
  constructor(
    private readonly database: Database,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `broadcast.not_found`, also to those who hold no role in every project it was for */
  async execute(by: StaffCaller, id: string, words: string): Promise<void> {
    await this.database.write(async (tx) => {
      const found = await tx
        .selectFrom('riskBroadcast')
        .select(['state', 'everywhere', 'projectIds'])
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst()
      if (!found || !mayEnd(projectsOf(by, broadcasters), found)) throw new DomainError('broadcast.not_found')
      if (found.state === 'ending' || found.state === 'ended') return
      const ended = { state: 'ending', endedAt: this.clock.now(), endedBy: 'withdrawn', endedWords: words }
      await tx.updateTable('riskBroadcast').set(ended).where('id', '=', id).execute()
      await this.queue.add(tx, spreadBroadcast, { id })
    })
  }
}
