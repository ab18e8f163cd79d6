import type { StaffRole } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { Caller } from '../../platform/auth/caller.js'
import { Sessions } from '../../platform/auth/sessions.js'
import { Database, type PreparedQuery } from '../../platform/database/database.js'

interface Row {
  personId: string | null
  staffId: string | null
  name: string | null
  roles: { projectId: string | null; role: StaffRole }[] | null
}

/** $1 log-in. Part of the requests of everybody, so it is prepared. Disabled staff stand behind none. */
const standingSessionSql: PreparedQuery = {
  name: 'standing-session',
  text: `
    SELECT s.person_id AS "personId", f.id AS "staffId", f.name, (
      SELECT json_agg(json_build_object('projectId', r.project_id, 'role', r.role))
      FROM staff_role r WHERE r.staff_id = f.id
    ) AS roles
    FROM login_session s
    LEFT JOIN staff f ON f.id = s.staff_id AND f.disabled_at IS NULL
    WHERE s.id = $1 AND s.ended_at IS NULL`,
}

/** Who stands behind a log-in that has not ended. */
@Injectable()
export class StandingSessions extends Sessions {
  constructor(private readonly database: Database) {
    super()
  }

  async find(sessionId: string): Promise<Caller | null> {
    const [row] = await this.database.prepared<Row>(standingSessionSql, [sessionId])
    if (row?.personId) return { kind: 'customer', personId: row.personId, sessionId }
    if (!row?.staffId) return null
    return { kind: 'staff', staffId: row.staffId, name: row.name ?? '', sessionId, roles: row.roles ?? [] }
  }
}
