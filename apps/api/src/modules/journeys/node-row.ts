import type { Actor, NodeState } from '@hub/contracts'
import type { CivilDate } from '@hub/kernel'
import { graphOf } from './journey-graph.js'
import type { JourneyTemplate, NodeRecord } from './journey.types.js'

/** A node as stored; `turn` and `todo` are null where the template's hold. */
export interface NodeRow {
  readonly key: string
  readonly state: string
  readonly turn: string | null
  readonly todo: string | null
  readonly dueOn: string | null
  readonly plannedOn: string | null
  readonly startedOn: string | null
  readonly actualOn: string | null
  readonly note: string | null
  readonly received?: unknown
}

/** All nodes of the journey `j` as one JSON array of {@link NodeRow}. */
export const nodesJson = `SELECT json_agg(json_build_object('key', n.key, 'state', n.state, 'turn', n.turn, 'todo', n.todo,
    'dueOn', n.due_on, 'plannedOn', n.planned_on, 'startedOn', n.started_on, 'actualOn', n.actual_on, 'note', n.note,
    'received', n.received))
  FROM journey_node n WHERE n.journey_id = j.id`

/** Stored rows as records in the order of the template. A node without a row is as every journey begins: locked. */
export function nodeRecords(template: JourneyTemplate, rows: readonly NodeRow[]): NodeRecord[] {
  const { position, locked } = graphOf(template)
  const records = [...locked]
  for (const row of rows) {
    const index = position.get(row.key)
    const node = index === undefined ? undefined : template.nodes[index]
    if (index === undefined || node === undefined)
      throw new RangeError(`template ${template.key} has no node ${row.key}`)
    records[index] = {
      key: row.key,
      state: row.state as NodeState,
      turn: (row.turn ?? node.actor) as Actor,
      todo: row.todo ?? node.todo,
      dueOn: row.dueOn as CivilDate | null,
      plannedOn: row.plannedOn as CivilDate | null,
      startedOn: row.startedOn as CivilDate | null,
      actualOn: row.actualOn as CivilDate | null,
      received: (row.received ?? {}) as NodeRecord['received'],
      note: row.note,
    }
  }
  return records
}

/** A record as it is stored. */
export function nodeValues(template: JourneyTemplate, record: NodeRecord) {
  const node = template.nodes[graphOf(template).position.get(record.key) ?? -1]
  const { key, state, dueOn, plannedOn, startedOn, actualOn, note } = record
  return {
    ...{ key, state, dueOn, plannedOn, startedOn, actualOn, note },
    turn: record.turn === node?.actor ? null : record.turn,
    todo: record.todo === node?.todo ? null : record.todo,
    received: JSON.stringify(record.received),
  }
}

export type NodeValues = ReturnType<typeof nodeValues>

/** Whether a node is still as every journey begins, so that no row need say it. */
export function isUntouched({ state, turn, todo, dueOn, plannedOn, startedOn, actualOn, note, received }: NodeValues) {
  const said = turn ?? todo ?? dueOn ?? plannedOn ?? startedOn ?? actualOn ?? note
  return state === 'locked' && said === null && received === '{}'
}

/** The records with some of them replaced by their newer form. */
export const replaced = (records: readonly NodeRecord[], changed: readonly NodeRecord[]): NodeRecord[] => {
  const newer = new Map(changed.map((record) => [record.key, record]))
  return records.map((record) => newer.get(record.key) ?? record)
}
