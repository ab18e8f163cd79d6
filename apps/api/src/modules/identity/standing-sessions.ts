import type { StaffRole } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { type Expression, sql } from 'kysely'
import type { Caller } from '../../platform/auth/caller.js'
import { Sessions } from '../../platform/auth/sessions.js'
import { Database } from '../../platform/database/database.js'

/** Who stands behind a log-in that has not ended. Disabled staff stand behind none. */
@Injectable()
export class StandingSessions extends Sessions {
  constructor(private readonly database: Database) {
    super()
  }

  async find(sessionId: string): Promise<Caller | null> {
    const row = await this.database.kysely
      .selectFrom('loginSession as s')
      .leftJoin('staff as f', (join) => join.onRef('f.id', '=', 's.staffId').on('f.disabledAt', 'is', null))
      .select((eb) => ['s.personId', 'f.id as staffId', 'f.name', rolesOf(eb.ref('f.id')).as('roles')])
      .where('s.id', '=', sessionId)
      .where('s.endedAt', 'is', null)
      .executeTakeFirst()
    if (row?.personId) return { kind: 'customer', personId: row.personId, sessionId }
    if (!row?.staffId) return null
    const roles = (row.roles ?? []).map(({ projectId, role }) => ({ projectId, role: role as StaffRole }))
    return { kind: 'staff', staffId: row.staffId, name: row.name ?? '', sessionId, roles }
  }
}

/** Nested keys pass through the query builder as they are, so they are named here. */
const rolesOf = (staffId: Expression<string | null>) =>
  sql<{ projectId: string | null; role: string }[] | null>`(
    SELECT json_agg(json_build_object('projectId', r.project_id, 'role', r.role)) FROM staff_role r WHERE r.staff_id = ${staffId})`
