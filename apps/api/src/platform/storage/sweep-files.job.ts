import { Injectable } from '@nestjs/common'
import { z } from 'zod'
import { Clock } from '../clock/clock.js'
import { Database } from '../database/database.js'
import { defineJob, Handles, type JobHandler } from '../jobs/job.js'
import { Log } from '../observability/log.js'
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
    private readonly log: Log,
  ) {}

  async handle(): Promise<void> {
    let after: string | null = null
    do after = await this.sweepSome(after)
    while (after !== null)
  }

  /**
   * A file whose bytes cannot be removed keeps its row, for the next time, and keeps no other waiting.
   * @param after the id of the last file that was looked at
   * @returns the next of these; null at the end
   */
  private async sweepSome(after: string | null): Promise<string | null> {
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
        .$if(after !== null, (query) => query.where('id', '>', after))
        .orderBy('id')
        .limit(atOnce)
        .forUpdate()
        .skipLocked()
        .execute()
      const removed: string[] = []
      for (const file of files) if (await this.isRemoved(file)) removed.push(file.id)
      if (removed.length > 0) await tx.deleteFrom('storedFile').where('id', 'in', removed).execute()
      return files.length === atOnce ? (files.at(-1)?.id ?? null) : null
    })
  }

  private async isRemoved({ id, projectId, thumbBytes }: SweptFile): Promise<boolean> {
    try {
      await this.storage.remove(fileKey(projectId, id))
      if (thumbBytes !== null) await this.storage.remove(fileKey(projectId, id, 'thumb'))
      return true
    } catch (error) {
      this.log.failure('sweep-files', error, { fileId: id })
      return false
    }
  }
}

interface SweptFile {
  readonly id: string
  readonly projectId: string | null
  readonly thumbBytes: number | null
}
