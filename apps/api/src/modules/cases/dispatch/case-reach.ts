import { caseEngineers, caseWorkers } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { projectsOf, type StaffCaller } from '../../../platform/auth/caller.js'
import type { Database, Tx } from '../../../platform/database/database.js'
import type { CaseRole } from '../case.rules.js'
import type { LockedCase } from '../cases.store.js'

type Place = Pick<LockedCase, 'projectId' | 'engineerId' | 'teamId'>

/**
 * As whom a member of staff may touch a case: officers and those above them in their projects; an engineer only what is
 * given to the own person or to an own team.
 */
@Injectable()
export class CaseReach {
  /** Empty: the case is not there for them. */
  async rolesOf(tx: Database['kysely'] | Tx, by: StaffCaller, place: Place): Promise<CaseRole[]> {
    const roles: CaseRole[] = holds(by, caseWorkers, place.projectId) ? ['staff'] : []
    const isField = holds(by, caseEngineers, place.projectId) && (await this.isTheirs(tx, by.staffId, place))
    return isField ? [...roles, 'engineer'] : roles
  }

  private async isTheirs(
    tx: Database['kysely'] | Tx,
    staffId: string,
    { engineerId, teamId }: Place,
  ): Promise<boolean> {
    if (engineerId === staffId) return true
    if (teamId === null) return false
    const found = await tx
      .selectFrom('serviceTeamMember')
      .select('staffId')
      .where('teamId', '=', teamId)
      .where('staffId', '=', staffId)
      .executeTakeFirst()
    return found !== undefined
  }
}

function holds(by: StaffCaller, roles: Parameters<typeof projectsOf>[1], projectId: string): boolean {
  const mine = projectsOf(by, roles)
  return mine === 'all' || mine.includes(projectId)
}
