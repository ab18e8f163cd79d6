import type { TeamDispatch } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/database.js'
import { CasesStore, type LockedCase } from '../cases.store.js'
import { Engineers } from './engineers.js'
import { chooseTeam, leastLoaded } from './team-choice.rules.js'

export interface TeamRow {
  readonly id: string
  readonly name: string
  readonly dispatch: TeamDispatch
}
const system = { kind: 'system', id: null, name: '系统' } as const

/** Brings a repair to the team that sees to it, and where that team shares by load, to one of it. */
@Injectable()
export class DispatchCase {
  constructor(
    private readonly store: CasesStore,
    private readonly engineers: Engineers,
  ) {}

  /** Right after the report; a project without a team for it leaves it to the officers. */
  async automatically(
    tx: Tx,
    at: Pick<LockedCase, 'id' | 'projectId'> & { readonly homeId: string; readonly categoryKey: string },
  ): Promise<void> {
    const { buildingId } = await tx
      .selectFrom('home')
      .select('buildingId')
      .where('id', '=', at.homeId)
      .executeTakeFirstOrThrow()
    const team = chooseTeam(await this.teams(tx, at.projectId), { categoryKey: at.categoryKey, buildingId })
    if (!team) return
    await this.store.append(tx, at, { kind: 'route', by: system, data: { to: team.name } }, { teamId: team.id })
    await this.byLoad(tx, at, team)
  }

  /** Gives it to who of the team has least; nobody, where the team takes from the pool or has nobody. */
  async byLoad(tx: Tx, at: Pick<LockedCase, 'id' | 'projectId'>, { id, dispatch }: TeamRow): Promise<void> {
    if (dispatch !== 'load') return
    // One after the other: whoever counts must see what the one before was given.
    await tx.selectFrom('serviceTeam').select('id').where('id', '=', id).forNoKeyUpdate().execute()
    const engineer = leastLoaded(await this.engineers.ofTeam(tx, at.projectId, id))
    if (!engineer) return
    const event = { kind: 'assign', by: system, data: { to: engineer.name } }
    await this.store.append(tx, at, event, { state: 'accepted', engineer })
  }

  private async teams(tx: Tx, projectId: string) {
    const teams = await tx
      .selectFrom('serviceTeam as t')
      .select(['t.id', 't.name', 't.dispatch', 't.categoryKeys'])
      .select(
        sql<string[]>`ARRAY(SELECT b.building_id FROM service_team_building b WHERE b.team_id = t.id)`.as(
          'buildingIds',
        ),
      )
      .where('t.projectId', '=', projectId)
      .where('t.endedAt', 'is', null)
      .orderBy('t.createdAt')
      .orderBy('t.id')
      .execute()
    return teams.map((team) => ({ ...team, dispatch: team.dispatch as TeamDispatch }))
  }
}
