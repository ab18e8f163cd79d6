import { addDays } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { z } from 'zod'
import { Clock } from '../../../platform/clock/clock.js'
import { Database } from '../../../platform/database/database.js'
import { defineJob, Handles, type JobHandler } from '../../../platform/jobs/job.js'

/** 02:20 in Shanghai. */
export const countNodeHistory = defineJob({
  name: 'count-node-history.v1',
  payload: z.object({}).loose(),
  cron: '20 18 * * *',
})

/** Older journeys ran under other rules and offices. */
const yearsThatCount = 5

/** Counts anew how long nodes took, one project after the other, so that no write holds more than one project's rows. */
@Injectable()
@Handles(countNodeHistory)
export class CountNodeHistory implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const projects = await this.database.kysely.selectFrom('project').select('id').orderBy('id').execute()
    for (const { id } of projects) await this.count(id)
  }

  private async count(projectId: string): Promise<void> {
    const since = addDays(this.clock.today(), -365 * yearsThatCount)
    await this.database.write(async (tx) => {
      await tx.deleteFrom('nodeHistoryCount').where('projectId', '=', projectId).execute()
      await sql`
        INSERT INTO node_history_count (project_id, node_key, measure, days, homes, buildings)
        SELECT j.project_id, n.key, m.measure, m.days, count(*), count(DISTINCT h.building_id)
        FROM journey j
        JOIN home h ON h.id = j.home_id
        JOIN journey_node n ON n.journey_id = j.id AND n.state = 'done' AND n.actual_on >= ${since}::date
        CROSS JOIN LATERAL (VALUES
          ('duration', n.actual_on - n.started_on), ('slip', n.actual_on - n.planned_on)) AS m (measure, days)
        WHERE j.project_id = ${projectId} AND m.days IS NOT NULL AND (m.measure = 'slip' OR m.days >= 0)
        GROUP BY j.project_id, n.key, m.measure, m.days`.execute(tx)
    })
  }
}
