import { sql } from 'kysely'
import type { nodeValues } from './node-row.js'

/** A node as a row of its journey. */
export type StoredNode = ReturnType<typeof nodeValues> & { journeyId: string; confirmed: boolean; version: number }

const kept = ['journey_id', 'key']
const changing = 'state turn todo due_on planned_on started_on actual_on note received confirmed version'.split(' ')

/** Named one by one: a column that a later version adds keeps its default while this one still writes. */
export const nodeColumns = sql.join([...kept, ...changing].map((column) => sql.ref(column)))
export const newerColumns = sql.join(
  changing.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`),
)

/** By the names of the columns. */
export const nodeJson = (node: StoredNode) => {
  const { journeyId, dueOn, plannedOn, startedOn, actualOn, ...same } = node
  return {
    ...same,
    journey_id: journeyId,
    due_on: dueOn,
    planned_on: plannedOn,
    started_on: startedOn,
    actual_on: actualOn,
  }
}
