import { type Answer, officeRoles } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { projectsOf, type StaffCaller } from '../../platform/auth/caller.js'
import { Database } from '../../platform/database/database.js'

@Injectable()
export class StaffProjectsQuery {
  constructor(private readonly database: Database) {}

  /** Projects of the one who asks, with their buildings in the order people count them. */
  async mine(by: StaffCaller): Promise<Answer<'GET /staff/projects'>> {
    const mine = projectsOf(by, officeRoles)
    const rows = await this.database.kysely
      .selectFrom('project as p')
      .leftJoin('building as g', 'g.projectId', 'p.id')
      .select([
        'p.id',
        'p.name',
        sql<(string | null)[]>`array_agg(g.name ORDER BY length(g.name), g.name)`.as('buildings'),
      ])
      .$if(mine !== 'all', (query) => query.where('p.id', 'in', mine === 'all' ? [] : mine))
      .groupBy('p.id')
      .orderBy(sql`p.name COLLATE "zh-x-icu"`)
      .execute()
    return {
      items: rows.map(({ id, name, buildings }) => ({
        id,
        name,
        buildings: buildings.filter((building) => building !== null),
      })),
    }
  }
}
