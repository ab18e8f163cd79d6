import { type Answer, caseWorkers, type Received } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { z } from 'zod'
import { projectsOf, type StaffCaller } from '../../../platform/auth/caller.js'
import { Database, type PreparedQuery } from '../../../platform/database/database.js'
import { readCursor, writeCursor } from '../../../platform/http/cursor.js'
import { homeLabel } from '../../homes/index.js'
import { caseCardColumns, type CaseCardRow, presentCard } from '../case-row.js'

interface ReturnRow extends CaseCardRow {
  readonly projectId: string
  readonly project: string
  readonly building: string
  readonly unit: string
  readonly room: string
  readonly stars: number
  readonly returnDueAt: Date
}
const Place = z.tuple([z.iso.datetime(), z.uuid()])

/** $1 projects or null for all, $2 deadline and $3 id of the last one seen or null, $4 how many. */
const returnsSql: PreparedQuery = {
  name: 'return-visits',
  text: `
    SELECT ${caseCardColumns}, c.project_id AS "projectId", j.name AS project, g.name AS building, h.unit, h.room,
      c.rating AS stars, c.return_due_at AS "returnDueAt"
    FROM service_case c JOIN home h ON h.id = c.home_id JOIN building g ON g.id = h.building_id
      JOIN project j ON j.id = c.project_id
    WHERE c.return_due_at IS NOT NULL AND c.returned_at IS NULL AND ($1::uuid[] IS NULL OR c.project_id = ANY ($1))
      AND ($2::timestamptz IS NULL OR (c.return_due_at, c.id) > ($2::timestamptz, $3::uuid))
    ORDER BY c.return_due_at, c.id LIMIT $4`,
}

/** Whom somebody has to call: they gave few stars. */
@Injectable()
export class ReturnVisitsQuery {
  constructor(private readonly database: Database) {}

  async execute(
    by: StaffCaller,
    { after, limit = 50 }: Received<'GET /staff/return-visits'>['query'],
  ): Promise<Answer<'GET /staff/return-visits'>> {
    const mine = projectsOf(by, caseWorkers)
    const [at, id] = after === undefined ? [null, null] : readCursor(after, Place)
    const values = [mine === 'all' ? null : mine, at, id, limit + 1]
    const rows = await this.database.prepared<ReturnRow>(returnsSql, values)
    const items = rows.slice(0, limit).map(({ project, building, unit, room, returnDueAt, ...row }) => ({
      ...presentCard(row),
      ...{ projectId: row.projectId, stars: row.stars, returnDueAt: returnDueAt.toISOString() },
      home: `${project} ${homeLabel({ building, unit, room })}`,
    }))
    const last = rows.length > limit ? items.at(-1) : undefined
    return { items, next: last ? writeCursor([last.returnDueAt, last.id]) : null }
  }
}
