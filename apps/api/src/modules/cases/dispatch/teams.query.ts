import { type Answer, caseWorkers, type TeamDispatch, teamKeepers } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { rolesIn, type StaffCaller } from '../../../platform/auth/caller.js'
import { Database } from '../../../platform/database/database.js'
import { DomainError } from '../../../platform/http/domain-error.js'
import { buildingLabel } from '../../homes/index.js'
import { CaseSettings } from '../case-settings.js'
import { Engineers } from './engineers.js'

interface TeamRow {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly dispatch: TeamDispatch
  readonly categoryKeys: string[]
  readonly buildingIds: string[]
  readonly members: { id: string; name: string; open: number }[]
  readonly waiting: number
}
const ofTeam = sql<TeamRow>`SELECT t.id, t.version, t.name, t.dispatch, t.category_keys AS "categoryKeys",
    ARRAY(SELECT b.building_id FROM service_team_building b WHERE b.team_id = t.id ORDER BY b.building_id) AS "buildingIds",
    (SELECT COALESCE(json_agg(json_build_object('id', s.id, 'name', s.name, 'open',
        (SELECT count(*) FROM service_case c WHERE c.engineer_id = s.id AND c.state IN ('submitted', 'accepted', 'working')))
        ORDER BY s.name, s.id), '[]')
      FROM service_team_member m JOIN staff s ON s.id = m.staff_id WHERE m.team_id = t.id) AS members,
    (SELECT count(*)::int FROM service_case c WHERE c.team_id = t.id AND c.engineer_id IS NULL
      AND c.state IN ('submitted', 'accepted', 'working')) AS waiting
  FROM service_team t`

@Injectable()
export class TeamsQuery {
  constructor(
    private readonly database: Database,
    private readonly engineers: Engineers,
    private readonly settings: CaseSettings,
  ) {}

  /** @throws DomainError `project.not_found`, also for projects of others */
  async execute(by: StaffCaller, projectId: string): Promise<Answer<'GET /staff/projects/:projectId/teams'>> {
    const roles = rolesIn(by, projectId)
    const db = this.database.kysely
    const buildings = await db
      .selectFrom('building as b')
      .innerJoin('project as p', 'p.id', 'b.projectId')
      .select(['b.id', 'b.name'])
      .where('p.id', '=', projectId)
      .orderBy((eb) => eb.fn('length', ['b.name']))
      .orderBy('b.name')
      .execute()
    if (buildings.length === 0 || !roles.some((role) => caseWorkers.includes(role)))
      throw new DomainError('project.not_found')
    const repairs = this.settings.categories.filter(({ kind }) => kind === 'repair')
    const { rows: teams } = await sql<TeamRow>`${ofTeam}
      WHERE t.project_id = ${projectId} AND t.ended_at IS NULL ORDER BY t.created_at, t.id`.execute(db)
    return {
      projectId,
      buildings: buildings.map(({ id, name }) => ({ id, name: buildingLabel(name) })),
      categories: repairs.map(({ key, name }) => ({ key, name })),
      engineers: await this.engineers.ofProject(db, projectId),
      teams,
      editable: roles.some((role) => teamKeepers.includes(role)),
    }
  }
}
