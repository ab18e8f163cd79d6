import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { Database, type Tx } from '../../platform/database/database.js'
import {
  type DataKeeper,
  type DataSection,
  defineDataHolding,
  KeepsData,
  type Subject,
} from '../../platform/personal-data/personal-data.js'
import { shanghaiMoment } from '../../platform/personal-data/shanghai-moment.js'

const holding = defineDataHolding({ key: 'construction', tables: ['construction_comment'] })

/** What a person has asked and said under construction posts; an answer stays, since it is the project's own. */
@Injectable()
@KeepsData(holding)
export class ConstructionData implements DataKeeper {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async sections({ personId }: Subject): Promise<DataSection[]> {
    const rows = await this.database.kysely
      .selectFrom('constructionComment as c')
      .innerJoin('constructionPost as p', 'p.id', 'c.postId')
      .select(['p.title', 'c.words', 'c.createdAt', 'c.deletedAt'])
      .where('c.personId', '=', personId)
      .orderBy('c.createdAt')
      .execute()
    return [
      {
        title: '工程进展下的留言',
        rows: rows.map((row) => ({
          工程进展: row.title,
          留言: row.words,
          时间: shanghaiMoment(row.createdAt),
          删除时间: shanghaiMoment(row.deletedAt),
        })),
      },
    ]
  }

  async erase(tx: Tx, { personId }: Subject): Promise<void> {
    await tx
      .updateTable('constructionComment')
      .set((eb) => ({
        words: '（账号已注销，内容已删除）',
        authorName: '已注销的业主',
        deletedAt: eb.fn.coalesce('deletedAt', eb.val(this.clock.now())),
      }))
      .where('personId', '=', personId)
      .execute()
  }
}
