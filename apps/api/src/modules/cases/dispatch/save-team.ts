import { type Received, teamKeepers } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { rolesIn, type StaffCaller } from '../../../platform/auth/caller.js'
import { Clock } from '../../../platform/clock/clock.js'
import { newId } from '../../../platform/crypto/id.js'
import { Database, type Tx } from '../../../platform/database/database.js'
import { DomainError } from '../../../platform/http/domain-error.js'
import { CaseSettings } from '../case-settings.js'
import { Engineers } from './engineers.js'

type Team = Received<'POST /staff/projects/:projectId/teams'>['body']

/** Adds a team or changes it: what and where it repairs, who belongs to it, how it shares. Nothing that runs moves by it. */
@Injectable()
export class SaveTeam {
  constructor(
    private readonly database: Database,
    private readonly engineers: Engineers,
    private readonly settings: CaseSettings,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `project.not_found`, `team.*`, `request.conflict` where somebody has changed it meanwhile */
  async execute(by: StaffCaller, projectId: string, team: Team): Promise<void> {
    await this.database.write(async (tx) => {
      await lockProject(tx, by, projectId)
      await this.check(tx, projectId, team)
      const id =
        team.id === undefined ? await this.add(tx, projectId, team) : await change(tx, projectId, team.id, team)
      await tx.deleteFrom('serviceTeamBuilding').where('teamId', '=', id).execute()
      await tx.deleteFrom('serviceTeamMember').where('teamId', '=', id).execute()
      const buildings = [...new Set(team.buildingIds)].map((buildingId) => ({ teamId: id, buildingId, projectId }))
      if (buildings.length > 0) await tx.insertInto('serviceTeamBuilding').values(buildings).execute()
      const members = [...new Set(team.staffIds)].map((staffId) => ({ teamId: id, staffId, projectId }))
      if (members.length > 0) await tx.insertInto('serviceTeamMember').values(members).execute()
    })
  }

  private async add(tx: Tx, projectId: string, { name, dispatch, categoryKeys }: Team): Promise<string> {
    const now = this.clock.now()
    const id = newId(now)
    await tx
      .insertInto('serviceTeam')
      .values({ id, projectId, name, dispatch, categoryKeys, version: 1, createdAt: now })
      .execute()
    return id
  }

  private async check(tx: Tx, projectId: string, { id, name, categoryKeys, buildingIds, staffIds }: Team) {
    const repairs = this.settings.categories.filter(({ kind }) => kind === 'repair').map(({ key }) => key)
    if (categoryKeys.some((key) => !repairs.includes(key))) throw new DomainError('team.category_unknown')
    const named = await tx
      .selectFrom('serviceTeam')
      .select('id')
      .where('projectId', '=', projectId)
      .where('name', '=', name)
      .where('endedAt', 'is', null)
      .executeTakeFirst()
    if (named && named.id !== id) throw new DomainError('team.name_taken', { name })
    const buildings = await tx.selectFrom('building').select('id').where('projectId', '=', projectId).execute()
    if (!buildingIds.every((one) => buildings.some((building) => building.id === one)))
      throw new DomainError('team.building_unknown')
    const engineers = await this.engineers.ofProject(tx, projectId)
    if (!staffIds.every((one) => engineers.some((engineer) => engineer.id === one)))
      throw new DomainError('team.member_unknown')
  }
}

/** Teams of a project are changed one after the other. @throws DomainError `project.not_found` */
export async function lockProject(tx: Tx, by: StaffCaller, projectId: string): Promise<void> {
  const isKeeper = rolesIn(by, projectId).some((role) => teamKeepers.includes(role))
  const project = await tx
    .selectFrom('project')
    .select('id')
    .where('id', '=', projectId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!project || !isKeeper) throw new DomainError('project.not_found')
}

async function change(tx: Tx, projectId: string, id: string, team: Team): Promise<string> {
  const { version, name, dispatch, categoryKeys } = team
  const found = await tx
    .selectFrom('serviceTeam')
    .select('version')
    .where('id', '=', id)
    .where('projectId', '=', projectId)
    .where('endedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw new DomainError('team.not_found')
  if (found.version !== version) throw new DomainError('request.conflict')
  const columns = { name, dispatch, categoryKeys, version: version + 1 }
  await tx.updateTable('serviceTeam').set(columns).where('id', '=', id).execute()
  return id
}
