import { type SharingField, sharingFieldLabels } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { Database, type Tx } from '../../platform/database/database.js'
import {
  type DataKeeper,
  type DataSection,
  defineDataHolding,
  KeepsData,
  type KeptData,
  type Subject,
} from '../../platform/personal-data/personal-data.js'
import { shanghaiMoment } from '../../platform/personal-data/shanghai-moment.js'
import { MySharingQuery } from './my-sharing.query.js'

const holding = defineDataHolding({ key: 'sharing', tables: ['sharing_consent', 'sharing_handover'] })

const words = (fields: readonly string[]): string =>
  fields.map((field) => sharingFieldLabels[field as SharingField]).join('、')

/** To whom a person's data may be given, and that they were: the record of it stays, by a number and without a name. */
@Injectable()
@KeepsData(holding)
export class SharingData implements DataKeeper {
  constructor(
    private readonly database: Database,
    private readonly mine: MySharingQuery,
    private readonly clock: Clock,
  ) {}

  async sections({ personId }: Subject): Promise<DataSection[]> {
    const consents = await this.database.kysely
      .selectFrom('sharingConsent as c')
      .innerJoin('sharingEntry as e', 'e.id', 'c.entryId')
      .select(['e.recipient', 'e.purpose', 'e.fields', 'e.validUntil', 'c.givenAt', 'c.withdrawnAt'])
      .where('c.personId', '=', personId)
      .orderBy('c.givenAt')
      .orderBy('c.id')
      .execute()
    const { handovers } = await this.mine.of(personId)
    return [
      {
        title: '同意提供个人信息的记录',
        rows: consents.map((row) => ({
          接收方: row.recipient,
          用途: row.purpose,
          内容: words(row.fields),
          有效到: row.validUntil,
          同意时间: shanghaiMoment(row.givenAt),
          撤回时间: shanghaiMoment(row.withdrawnAt),
        })),
      },
      {
        title: '个人信息提供给别人的记录',
        rows: handovers.map((row) => ({
          时间: shanghaiMoment(new Date(row.at)),
          接收方: row.recipient,
          用途: row.purpose,
          内容: words(row.fields),
          涉及房屋: row.homes,
          经办人: row.by,
        })),
      },
    ]
  }

  async kept({ personId }: Subject): Promise<KeptData[]> {
    const consented = await this.database.kysely
      .selectFrom('sharingConsent')
      .select('id')
      .where('personId', '=', personId)
      .executeTakeFirst()
    if (!consented) return []
    const detail = '什么时候同意过、撤回过，哪天把哪几类内容给了谁，只记一个编号，没有姓名和手机号，也不存当时的文件。'
    const law = '《个人信息保护法》第五十五条、第五十六条：向他人提供个人信息的情况至少保存三年'
    return [{ title: '向别人提供个人信息的记录', detail, law }]
  }

  async erase(tx: Tx, { personId }: Subject): Promise<void> {
    await tx
      .updateTable('sharingConsent')
      .set({ withdrawnAt: this.clock.now() })
      .where('personId', '=', personId)
      .where('withdrawnAt', 'is', null)
      .execute()
  }
}
