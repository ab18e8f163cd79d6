import { caseEngineers } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import type { Database, Tx } from '../../../platform/database/database.js'

export interface EngineerAtWork {
  readonly id: string
  readonly name: string
  /** Open cases. */
  readonly open: number
}

/** The engineers of a project who are employed, with what they have in hand. */
@Injectable()
export class Engineers {
  async ofProject(db: Database['kysely'] | Tx, projectId: string): Promise<EngineerAtWork[]> {
    return this.working(db, projectId).orderBy('s.name').orderBy('s.id').execute()
  }

  async ofTeam(tx: Tx, projectId: string, teamId: string): Promise<EngineerAtWork[]> {
    return this.working(tx, projectId)
      .where('s.id', 'in', tx.selectFrom('serviceTeamMember').select('staffId').where('teamId', '=', teamId))
      .execute()
  }

  async one(tx: Tx, projectId: string, staffId: string): Promise<EngineerAtWork | undefined> {
    return this.working(tx, projectId).where('s.id', '=', staffId).executeTakeFirst()
  }

  private working(db: Database['kysely'] | Tx, projectId: string) {
    return db
      .selectFrom('staff as s')
      .select(['s.id', 's.name'])
      .select(
        sql<number>`(SELECT count(*)::int FROM service_case c WHERE c.engineer_id = s.id
          AND c.state IN ('submitted', 'accepted', 'working'))`.as('open'),
      )
      .where('s.disabledAt', 'is', null)
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom('staffRole as r')
            .select('r.id')
            .whereRef('r.staffId', '=', 's.id')
            .where('r.role', 'in', caseEngineers)
            .where((of) => of.or([of('r.projectId', 'is', null), of('r.projectId', '=', projectId)])),
        ),
      )
  }
}
