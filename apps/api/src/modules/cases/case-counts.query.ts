import { type Answer, caseWorkers, type Received } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { projectsOf, type StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { Database, type PreparedQuery } from '../../platform/database/database.js'

/** $1 projects or null for all, $2 one project or null, $3 kind or null, $4 the member of staff, $5 the instant. */
const countsSql: PreparedQuery = {
  name: 'staff-case-counts',
  text: `
    SELECT count(*)::int AS open, count(*) FILTER (WHERE staff_id = $4)::int AS mine,
      count(*) FILTER (WHERE staff_id IS NULL)::int AS nobody,
      count(*) FILTER (WHERE due_at <= $5)::int AS late,
      count(*) FILTER (WHERE due_at > $5 AND due_at <= $5::timestamptz + interval '2 hours')::int AS soon,
      count(*) FILTER (WHERE due_at IS NULL)::int AS calm,
      ARRAY[count(*) FILTER (WHERE opened_at > $5::timestamptz - interval '7 days'),
        count(*) FILTER (WHERE opened_at <= $5::timestamptz - interval '7 days'
          AND opened_at > $5::timestamptz - interval '14 days'),
        count(*) FILTER (WHERE opened_at <= $5::timestamptz - interval '14 days'
          AND opened_at > $5::timestamptz - interval '30 days'),
        count(*) FILTER (WHERE opened_at <= $5::timestamptz - interval '30 days')]::int[] AS ages
    FROM service_case
    WHERE state IN ('submitted', 'accepted', 'working') AND ($1::uuid[] IS NULL OR project_id = ANY ($1))
      AND ($2::uuid IS NULL OR project_id = $2) AND ($3::text IS NULL OR kind = $3)`,
}

/** The figures above the queue of staff, over the projects of the one who asks. */
@Injectable()
export class CaseCountsQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async of(
    by: StaffCaller,
    { projectId, kind }: Received<'GET /staff/case-counts'>['query'],
  ): Promise<Answer<'GET /staff/case-counts'>> {
    const mine = projectsOf(by, caseWorkers)
    const [row] = await this.database.prepared<Answer<'GET /staff/case-counts'>>(countsSql, [
      ...[mine === 'all' ? null : mine, projectId ?? null, kind ?? null, by.staffId, this.clock.now()],
    ])
    if (!row) throw new Error('an aggregate has a row')
    return row
  }
}
