import type { Answer, StaffRole } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Database } from '../../platform/database/database.js'

@Injectable()
export class StaffQueries {
  constructor(private readonly database: Database) {}

  async staff(id: string): Promise<Answer<'GET /staff/me'>> {
    const db = this.database.kysely
    const [staff, roles] = await Promise.all([
      db.selectFrom('staff').select(['id', 'login', 'name']).where('id', '=', id).executeTakeFirstOrThrow(),
      db
        .selectFrom('staffRole as r')
        .leftJoin('project as p', 'p.id', 'r.projectId')
        .select(['r.projectId', 'p.name as projectName', 'r.role'])
        .where('r.staffId', '=', id)
        .orderBy('r.role')
        .orderBy('p.name')
        .orderBy('r.id')
        .execute(),
    ])
    return { ...staff, roles: roles.map((held) => ({ ...held, role: held.role as StaffRole })) }
  }
}
