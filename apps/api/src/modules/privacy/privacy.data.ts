import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { JobQueue } from '../../platform/jobs/job-queue.js'
import {
  type DataKeeper,
  type DataSection,
  defineDataHolding,
  KeepsData,
  type Subject,
} from '../../platform/personal-data/personal-data.js'
import { shanghaiMoment } from '../../platform/personal-data/shanghai-moment.js'
import { sweepFiles } from '../../platform/storage/index.js'

const holding = defineDataHolding({ key: 'privacy', tables: ['data_export', 'stored_file'] })

/** When copies were asked for, and the bytes of everything that the person has sent or was made for the person. */
@Injectable()
@KeepsData(holding)
export class PrivacyData implements DataKeeper {
  constructor(
    private readonly database: Database,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
  ) {}

  async sections({ personId }: Subject): Promise<DataSection[]> {
    const exports = await this.database.kysely
      .selectFrom('dataExport')
      .select(['askedAt', 'readyAt'])
      .where('personId', '=', personId)
      .orderBy('askedAt')
      .orderBy('id')
      .execute()
    return [
      {
        title: '导出记录',
        rows: exports.map((row) => ({
          申请时间: shanghaiMoment(row.askedAt),
          完成时间: shanghaiMoment(row.readyAt),
        })),
      },
    ]
  }

  async erase(tx: Tx, { personId }: Subject): Promise<void> {
    await tx.deleteFrom('dataExport').where('personId', '=', personId).execute()
    await tx
      .updateTable('storedFile')
      .set({ expiresAt: this.clock.now() })
      .where('creatorKind', '=', 'person')
      .where('creatorId', '=', personId)
      .execute()
    await this.queue.add(tx, sweepFiles, {})
  }
}
