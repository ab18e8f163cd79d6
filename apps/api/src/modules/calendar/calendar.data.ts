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

const holding = defineDataHolding({ key: 'calendar', tables: ['calendar_feed'] })

/** The links by which calendars read a home's dates: without the account they lead nowhere and are not needed. */
@Injectable()
@KeepsData(holding)
export class CalendarData implements DataKeeper {
  constructor(private readonly database: Database) {}

  async sections({ personId }: Subject): Promise<DataSection[]> {
    const rows = await this.database.kysely
      .selectFrom('calendarFeed as f')
      .innerJoin('home as h', 'h.id', 'f.homeId')
      .innerJoin('building as g', 'g.id', 'h.buildingId')
      .select(['g.name as building', 'h.unit', 'h.room', 'f.createdAt', 'f.lastReadAt', 'f.revokedAt'])
      .where('f.personId', '=', personId)
      .orderBy('f.createdAt')
      .execute()
    return [
      {
        title: '日历订阅',
        rows: rows.map((row) => ({
          房屋: homeLabel(row),
          开通时间: shanghaiMoment(row.createdAt),
          最近读取: shanghaiMoment(row.lastReadAt),
          关闭时间: shanghaiMoment(row.revokedAt),
        })),
      },
    ]
  }

  async erase(tx: Tx, { personId }: Subject): Promise<void> {
    // The memberships before the links, as a change of owner and a new link lock them.
    await tx.selectFrom('membership').select('id').where('personId', '=', personId).orderBy('id').forUpdate().execute()
    await tx.deleteFrom('calendarFeed').where('personId', '=', personId).execute()
  }
}
