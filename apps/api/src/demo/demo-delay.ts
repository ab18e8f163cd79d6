import { addDays, type CivilDate } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { AnnounceDelay } from '../modules/delays/index.js'
import type { StaffCaller } from '../platform/auth/caller.js'
import { Database } from '../platform/database/database.js'

/** Tells 陈建国 that his handover is late, before he finds out. */
@Injectable()
export class DemoDelay {
  constructor(
    private readonly database: Database,
    private readonly announce: AnnounceDelay,
  ) {}

  async tell(by: StaffCaller, today: CivilDate): Promise<void> {
    const { id: journeyId, projectId } = await this.database.kysely
      .selectFrom('journey as j')
      .innerJoin('home as h', 'h.id', 'j.homeId')
      .select(['j.id', 'j.projectId'])
      .where('h.room', '=', '801')
      .executeTakeFirstOrThrow()
    const scope = { projectId, journeyId, nodeKey: 'handover', newOn: addDays(today, 71) }
    const { seen } = await this.announce.preview(by, scope)
    await this.announce.execute(by, {
      ...scope,
      ...{ seen, cause: '园区景观收尾晚了，整改后要再验收一次', answerUntil: addDays(today, 30) },
      choices: ['wait', 'compensation'],
    })
  }
}
