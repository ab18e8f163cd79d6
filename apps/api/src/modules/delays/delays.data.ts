import { type DelayChoice, delayChoiceLabels } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Database } from '../../platform/database/database.js'
import {
  type DataKeeper,
  type DataSection,
  defineDataHolding,
  KeepsData,
  type Subject,
} from '../../platform/personal-data/personal-data.js'
import { shanghaiMoment } from '../../platform/personal-data/shanghai-moment.js'
import { homeLabel } from '../homes/index.js'

const holding = defineDataHolding({ key: 'delays', tables: ['delay_home', 'delay_answer'] })

/** What a person chose when told of a delay. It binds both sides of the contract and names nobody: it stays with it. */
@Injectable()
@KeepsData(holding)
export class DelaysData implements DataKeeper {
  constructor(private readonly database: Database) {}

  async sections({ personId }: Subject): Promise<DataSection[]> {
    const rows = await this.database.kysely
      .selectFrom('delayAnswer as w')
      .innerJoin('delayAnnouncement as a', 'a.id', 'w.announcementId')
      .innerJoin('delayHome as d', (join) =>
        join.onRef('d.announcementId', '=', 'w.announcementId').onRef('d.journeyId', '=', 'w.journeyId'),
      )
      .innerJoin('home as h', 'h.id', 'd.homeId')
      .innerJoin('building as g', 'g.id', 'h.buildingId')
      .select(['g.name as building', 'h.unit', 'h.room', 'a.nodeName', 'w.choice', 'w.at'])
      .where('w.actorKind', '=', 'customer')
      .where('w.actorId', '=', personId)
      .orderBy('w.at')
      .execute()
    return [
      {
        title: '延期告知的选择',
        rows: rows.map((row) => ({
          房屋: homeLabel(row),
          延期的步骤: row.nodeName,
          选择: delayChoiceLabels[row.choice as DelayChoice],
          时间: shanghaiMoment(row.at),
        })),
      },
    ]
  }

  erase(): Promise<void> {
    return Promise.resolve()
  }
}
