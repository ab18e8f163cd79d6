import type { ReverificationInput } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { Customer } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import { Database } from '../../platform/database/database.js'
import { JobQueue } from '../../platform/jobs/job-queue.js'
import { RateLimits } from '../../platform/limits/rate-limits.js'
import { PeopleStore, Reverify } from '../identity/index.js'
import { makingSeconds } from './export-rules.js'
import { makeDataExport } from './make-data-export.job.js'

const perDay = { hits: 5, seconds: 86_400 }

/** Source: 个人信息保护法 §45. One copy at a time: a new one takes the place of the one before. */
@Injectable()
export class AskForExport {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleStore,
    private readonly reverify: Reverify,
    private readonly queue: JobQueue,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  /** Asking while one is being made asks for nothing more; one that nobody finished in time is given up. @throws DomainError `auth.proof_required`, `sms.*`, `request.too_many` */
  async execute(caller: Customer, proof: ReverificationInput): Promise<void> {
    const { personId } = caller
    const use = await this.reverify.byProofOrRecentLogIn(caller, proof)
    await this.limits.hit(`export:${personId}`, perDay)
    await this.database.write(async (tx) => {
      await this.people.mustStand(tx, personId)
      await use(tx)
      const now = this.clock.now()
      const replaced = await tx
        .updateTable('dataExport')
        .set({ state: 'ended' })
        .where('personId', '=', personId)
        .where((eb) =>
          eb.or([
            eb('state', '=', 'ready'),
            eb.and([eb('state', '=', 'running'), eb('askedAt', '<', this.clock.in(-makingSeconds))]),
          ]),
        )
        .returning('fileId')
        .execute()
      const files = replaced.flatMap(({ fileId }) => fileId ?? [])
      if (files.length > 0)
        await tx.updateTable('storedFile').set({ expiresAt: now }).where('id', 'in', files).execute()
      const exportId = newId(now)
      const made = await tx
        .insertInto('dataExport')
        .values({ id: exportId, personId, state: 'running', askedAt: now })
        .onConflict((oc) => oc.column('personId').where('state', 'in', ['running', 'ready']).doNothing())
        .executeTakeFirst()
      if (made.numInsertedOrUpdatedRows === 1n) await this.queue.add(tx, makeDataExport, { exportId })
    })
  }
}
