import { Injectable } from '@nestjs/common'
import { z } from 'zod'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { defineJob, Handles, type JobHandler } from '../../platform/jobs/job.js'
import { JobQueue } from '../../platform/jobs/job-queue.js'
import { StoredFiles, sweepFiles } from '../../platform/storage/index.js'
import { exportPurpose, exportSeconds } from './export-rules.js'
import { ZipOfMyData } from './zip-of-my-data.js'

const ExportAsked = z.object({ exportId: z.uuid() })
export const makeDataExport = defineJob({ name: 'make-data-export.v1', payload: ExportAsked, maxAttempts: 5 })

@Injectable()
@Handles(makeDataExport)
export class MakeDataExport implements JobHandler<z.output<typeof ExportAsked>> {
  constructor(
    private readonly database: Database,
    private readonly zip: ZipOfMyData,
    private readonly files: StoredFiles,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
  ) {}

  /** Where the account is deleted meanwhile, what was made is thrown away. */
  async handle({ exportId }: { exportId: string }): Promise<void> {
    const asked = await this.database.kysely
      .selectFrom('dataExport')
      .select('personId')
      .where('id', '=', exportId)
      .where('state', '=', 'running')
      .executeTakeFirst()
    if (!asked) return
    const expiresAt = this.clock.in(exportSeconds)
    const fileId = await this.files.keep({
      projectId: null,
      purpose: exportPurpose,
      contentType: 'application/zip',
      content: await this.zip.of(asked.personId),
      creator: { kind: 'person', id: asked.personId },
      expiresAt,
    })
    await this.database.write(async (tx) => {
      const ready = await tx
        .updateTable('dataExport')
        .set({ state: 'ready', fileId, readyAt: this.clock.now(), expiresAt })
        .where('id', '=', exportId)
        .where('state', '=', 'running')
        .executeTakeFirst()
      if (ready.numUpdatedRows === 1n) {
        await this.files.attach(tx, [fileId], exportPurpose, { kind: 'data_export', id: exportId })
        return
      }
      await tx.updateTable('storedFile').set({ expiresAt: this.clock.now() }).where('id', '=', fileId).execute()
      await this.queue.add(tx, sweepFiles, {})
    })
  }
}
