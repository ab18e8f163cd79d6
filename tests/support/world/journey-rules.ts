import { fileURLToPath } from 'node:url'
import { readConfiguredJourneys } from '../../../apps/api/src/modules/journeys/configured-journeys.js'
import { headline } from '../../../apps/api/src/modules/journeys/headline.rules.js'
import type { JourneyTemplate, NodeRecord } from '../../../apps/api/src/modules/journeys/journey.types.js'
import { type NodeRow, nodeRecords } from '../../../apps/api/src/modules/journeys/node-row.js'
import { countProgress, reachedStage, ringSegments } from '../../../apps/api/src/modules/journeys/progress.rules.js'
import type { World } from './world.ts'

const templates = readConfiguredJourneys(fileURLToPath(new URL('../../../config/journeys', import.meta.url)))

export function configuredTemplate(key: string): JourneyTemplate {
  const found = templates.find((template) => template.key === key)
  if (!found) throw new Error(`no template ${key}`)
  return found
}

/** The nodes of a journey as the database has them, read past the application. */
export async function storedRecords(world: World, journeyId: string, template: JourneyTemplate): Promise<NodeRecord[]> {
  const { rows } = await world.database.pool.query<NodeRow>(
    `SELECT key, state, turn, todo, due_on AS "dueOn", planned_on AS "plannedOn", started_on AS "startedOn",
       actual_on AS "actualOn", note, received FROM journey_node WHERE journey_id = $1`,
    [journeyId],
  )
  return nodeRecords(template, rows)
}

/** What the pure rules say of these nodes. */
export function derivedFrom(template: JourneyTemplate, records: readonly NodeRecord[]) {
  return {
    ...countProgress(template, records),
    headline: headline(template, records),
    segments: ringSegments(template, records),
    stage: reachedStage(template, records) ?? 'subscribed',
  }
}
