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
import { homeLabel } from '../homes/index.js'
import { ConfiguredGuides } from './configured-guides.js'

const holding = defineDataHolding({ key: 'guides', tables: ['guide_tick'] })

/** Ticks on the paper pack: they go with the account of whoever made them. */
@Injectable()
@KeepsData(holding)
export class GuidesData implements DataKeeper {
  constructor(
    private readonly database: Database,
    private readonly configured: ConfiguredGuides,
  ) {}

  async sections({ personId }: Subject): Promise<DataSection[]> {
    const rows = await this.database.kysely
      .selectFrom('guideTick as t')
      .innerJoin('purchase as s', 's.id', 't.purchaseId')
      .innerJoin('home as h', 'h.id', 's.homeId')
      .innerJoin('building as g', 'g.id', 'h.buildingId')
      .innerJoin('project as p', 'p.id', 'h.projectId')
      .select(['p.city', 'g.name as building', 'h.unit', 'h.room', 't.item', 't.tickedAt'])
      .where('t.tickedBy', '=', personId)
      .orderBy('t.tickedAt')
      .execute()
    return [
      {
        title: '入学、落户材料清单',
        rows: rows.map((row) => ({
          房屋: homeLabel(row),
          材料: this.configured.of(row.city).deed.pack.find(({ key }) => key === row.item)?.title ?? row.item,
          打勾时间: shanghaiMoment(row.tickedAt),
        })),
      },
    ]
  }

  async erase(tx: Tx, { personId }: Subject): Promise<void> {
    await tx.deleteFrom('guideTick').where('tickedBy', '=', personId).execute()
  }
}
