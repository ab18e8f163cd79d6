import { accountKeepers, type Answer } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { rolesIn, type StaffCaller } from '../../platform/auth/caller.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { buildingLabel } from '../homes/index.js'

type Safety = Answer<'GET /staff/projects/:projectId/safety'>

/** Permits and accounts of a project as staff see them, with who changed what. */
@Injectable()
export class StaffSafetyQuery {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `project.not_found`, also for projects of others */
  async execute(by: StaffCaller, projectId: string): Promise<Safety> {
    const roles = rolesIn(by, projectId)
    const db = this.database.kysely
    const project = await db.selectFrom('project').select('name').where('id', '=', projectId).executeTakeFirst()
    if (!project || roles.length === 0) throw new DomainError('project.not_found')
    const [buildings, permits, places, accounts, history] = await Promise.all([
      db
        .selectFrom('building')
        .select(['id', 'name'])
        .where('projectId', '=', projectId)
        .orderBy(sql`length(name)`)
        .orderBy('name')
        .execute(),
      db
        .selectFrom('presalePermit')
        .select(['id', 'number', 'issuedOn', 'version'])
        .where('projectId', '=', projectId)
        .orderBy('number')
        .execute(),
      db
        .selectFrom('presalePermitBuilding as k')
        .innerJoin('building as b', 'b.id', 'k.buildingId')
        .select(['k.permitId', 'b.id', 'b.name'])
        .where('k.projectId', '=', projectId)
        .orderBy(sql`length(b.name)`)
        .orderBy('b.name')
        .execute(),
      db
        .selectFrom('supervisedAccount')
        .select(['id', 'buildingId', 'bank', 'accountName', 'accountNumber', 'since', 'version'])
        .where('projectId', '=', projectId)
        .orderBy('createdAt')
        .orderBy('id')
        .execute(),
      this.history(projectId),
    ])
    return {
      ...{ projectId, projectName: project.name, accounts, history },
      buildings: buildings.map(({ id, name }) => ({ id, name: buildingLabel(name) })),
      permits: permits.map((permit) => {
        const own = places.filter(({ permitId }) => permitId === permit.id)
        return {
          ...permit,
          buildings: own.map(({ name }) => buildingLabel(name)),
          buildingIds: own.map(({ id }) => id),
        }
      }),
      editable: roles.some((role) => accountKeepers.includes(role)),
    }
  }

  private async history(projectId: string): Promise<Safety['history']> {
    const rows = await this.database.kysely
      .selectFrom('moneyHistory')
      .select(['id', 'at', 'actorName', 'words', 'reason'])
      .where('projectId', '=', projectId)
      .where('purchaseId', 'is', null)
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(100)
      .execute()
    return rows.map(({ id, at, actorName, words, reason }) => ({
      ...{ id, words, reason, by: actorName },
      at: at.toISOString(),
    }))
  }
}
