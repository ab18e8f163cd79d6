import { Injectable } from '@nestjs/common'
import { z } from 'zod'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { defineJob, Handles, type JobHandler } from '../../platform/jobs/job.js'
import { ImportRunsStore } from './import-runs.store.js'
import { ImportsStore, openStates } from './imports.store.js'

/** A file that nobody has written within so many days is put aside: its records are people's data, for no use. */
export const keptUploadDays = 30
const day = 86_400

/** 03:20 in Shanghai. */
export const forgetUploads = defineJob({
  name: 'forget-uploads.v1',
  payload: z.object({}).loose(),
  cron: '20 19 * * *',
})

/** Puts uploads aside that were checked and never written; the file itself and its rows go. */
@Injectable()
@Handles(forgetUploads)
export class ForgetUploads implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly store: ImportsStore,
    private readonly runs: ImportRunsStore,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const old = await this.database.kysely
      .selectFrom('importFile as f')
      .select('f.id')
      .where('f.state', 'in', openStates)
      .where('f.createdAt', '<', this.clock.in(-keptUploadDays * day))
      .orderBy('f.id')
      .execute()
    for (const { id } of old) {
      if (!(await this.runs.isAlive(id)))
        await this.database.write((tx) => this.store.putAside(tx, id, this.clock.now()))
    }
  }
}
