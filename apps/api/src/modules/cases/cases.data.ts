import { caseKindLabels, type CaseKind } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Database, type Tx } from '../../platform/database/database.js'
import {
  type DataKeeper,
  type DataSection,
  defineDataHolding,
  KeepsData,
  type Subject,
} from '../../platform/personal-data/personal-data.js'
import { shanghaiMoment } from '../../platform/personal-data/shanghai-moment.js'
import { StoredFiles } from '../../platform/storage/index.js'

const holding = defineDataHolding({
  key: 'cases',
  tables: ['service_case', 'case_event', 'case_photo', 'case_step', 'case_visit', 'case_quotation'],
})
const erased = '（账号已注销，内容已删除）'

/** What a person has reported and said; what was done about it stays with the home. */
@Injectable()
@KeepsData(holding)
export class CasesData implements DataKeeper {
  constructor(
    private readonly database: Database,
    private readonly files: StoredFiles,
  ) {}

  async sections({ personId }: Subject): Promise<DataSection[]> {
    const rows = await this.said(this.database.kysely, personId)
      .innerJoin('serviceCase as c', 'c.id', 'e.caseId')
      .select([
        'c.number',
        'c.kind',
        'c.category',
        'c.place',
        'c.words as reported',
        'e.words',
        'e.at',
        'e.kind as did',
      ])
      .orderBy('e.at')
      .orderBy('c.number')
      .orderBy('e.seq')
      .execute()
    return [
      {
        title: '我的报修、投诉、建议和咨询',
        rows: rows.map((row) => ({
          编号: row.number,
          类型: caseKindLabels[row.kind as CaseKind],
          类别: row.category,
          位置: row.place,
          内容: row.did === 'opened' ? row.reported : row.words,
          时间: shanghaiMoment(row.at),
        })),
      },
    ]
  }

  async erase(tx: Tx, { personId }: Subject): Promise<void> {
    const mine = await this.said(tx, personId).select('e.id').execute()
    const ids = mine.map(({ id }) => id)
    if (ids.length > 0) {
      await tx.deleteFrom('casePhoto').where('eventId', 'in', ids).execute()
      for (const id of ids) await this.files.release(tx, { kind: 'case_event', id })
      await tx
        .updateTable('caseEvent')
        .set({ actorId: null, actorName: '已注销的业主', words: erased })
        .where('id', 'in', ids)
        .execute()
    }
    await tx
      .updateTable('serviceCase')
      .set({ personId: null, words: erased })
      .where('personId', '=', personId)
      .execute()
  }

  private said(db: Database['kysely'] | Tx, personId: string) {
    return db.selectFrom('caseEvent as e').where('e.actorKind', '=', 'customer').where('e.actorId', '=', personId)
  }
}
