import { setImmediate } from 'node:timers/promises'
import type { StaffRole } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { Caller } from '../../platform/auth/caller.js'
import { Sessions } from '../../platform/auth/sessions.js'
import { Database, type PreparedQuery } from '../../platform/database/database.js'

interface Row {
  id: string
  personId: string | null
  staffId: string | null
  name: string | null
  roles: { projectId: string | null; role: StaffRole }[] | null
}

/** $1 log-ins. Part of the requests of everybody, so it is prepared. Disabled staff stand behind none. */
const standingSessionsSql: PreparedQuery = {
  name: 'standing-sessions',
  text: `
    SELECT s.id, s.person_id AS "personId", f.id AS "staffId", f.name, (
      SELECT json_agg(json_build_object('projectId', r.project_id, 'role', r.role))
      FROM staff_role r WHERE r.staff_id = f.id
    ) AS roles
    FROM login_session s
    LEFT JOIN staff f ON f.id = s.staff_id AND f.disabled_at IS NULL
    WHERE s.id = ANY($1::uuid[]) AND s.ended_at IS NULL`,
}

/** Who stands behind a log-in that has not ended. Requests that arrive together ask together. */
@Injectable()
export class StandingSessions extends Sessions {
  private asked: Promise<ReadonlyMap<string, Row>> | undefined
  private readonly ids = new Set<string>()

  constructor(private readonly database: Database) {
    super()
  }

  async find(sessionId: string): Promise<Caller | null> {
    this.ids.add(sessionId)
    this.asked ??= setImmediate().then(() => this.ask())
    const row = (await this.asked).get(sessionId)
    if (row?.personId) return { kind: 'customer', personId: row.personId, sessionId }
    if (!row?.staffId) return null
    return { kind: 'staff', staffId: row.staffId, name: row.name ?? '', sessionId, roles: row.roles ?? [] }
  }

  private async ask(): Promise<ReadonlyMap<string, Row>> {
    const ids = [...this.ids]
    this.ids.clear()
    this.asked = undefined
    const rows = await this.database.prepared<Row>(standingSessionsSql, [ids])
    return new Map(rows.map((row) => [row.id, row]))
  }
}
