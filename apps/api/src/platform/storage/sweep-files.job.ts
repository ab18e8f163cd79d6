import { Injectable } from '@nestjs/common'
import { z } from 'zod'
import { Clock } from '../clock/clock.js'
import { Database } from '../database/database.js'
import { defineJob, Handles, type JobHandler } from '../jobs/job.js'
import { fileKey } from './file-key.js'
import { Storage } from './storage.js'

const day = 86_400
const atOnce = 200

/** Twice an hour. */
export const sweepFiles = defineJob({
  name: 'sweep-files.v1',
  payload: z.object({}).loose(),
  cron: '17,47 * * * *',
})

/** Removes files that nobody holds for a day, and those whose time has passed: bytes first, then the row. */
@Injectable()
@Handles(sweepFiles)
export class SweepFiles implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    while ((await this.sweepSome()) === atOnce);
  }

  private async sweepSome(): Promise<number> {
    return this.database.write(async (tx) => {
      const dayAgo = this.clock.in(-day)
      const files = await tx
        .selectFrom('storedFile')
        .select(['id', 'projectId', 'thumbBytes'])
        .where((eb) =>
          eb.or([
            eb('expiresAt', '<=', this.clock.now()),
            eb.and([eb('ownerId', 'is', null), eb(eb.fn.coalesce('releasedAt', 'createdAt'), '<', dayAgo)]),
          ]),
        )
        .limit(atOnce)
        .forUpdate()
        .skipLocked()
        .execute()
      for (const { id, projectId, thumbBytes } of files) {
        await this.storage.remove(fileKey(projectId, id))
        if (thumbBytes !== null) await this.storage.remove(fileKey(projectId, id, 'thumb'))
      }
      const ids = files.map(({ id }) => id)
      if (ids.length > 0) await tx.deleteFrom('storedFile').where('id', 'in', ids).execute()
      return files.length
    })
  }
}
