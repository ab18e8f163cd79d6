import { createHash } from 'node:crypto'
import type { Answer, BulkObstacle, Received } from '@hub/contracts'
import type { CivilDate } from '@hub/kernel'
import { rolesIn, type StaffCaller } from '../../../platform/auth/caller.js'
import type { NodeRecord } from '../journey.types.js'
import type { LoadedJourney } from '../journeys.store.js'
import { decideAs, nodeInput } from '../staff-node-change.js'
import { isSoAlready, obstacleOf } from './bulk-obstacle.rules.js'

export type BulkIntent = Received<'POST /staff/journeys/bulk/preview'>['body']
export type BulkOutcome = Answer<'POST /staff/journeys/bulk/changes'>

/** What one change does to each of many homes. */
export interface BulkPlan {
  readonly changes: readonly { journey: LoadedJourney; before: NodeRecord; changed: readonly NodeRecord[] }[]
  readonly outcome: BulkOutcome
  /** Stands for the versions of the node in all these homes: another one when any of them has changed. */
  readonly seen: string
}

/**
 * The rules of a single action, asked for each home. The reason is kept for the history only: what a reason would
 * permit in one home, such as a day before the node's time, is to be looked at home by home.
 * @param labels of the homes by journey, in the order of the list.
 */
export function planBulkChange(
  journeys: readonly LoadedJourney[],
  labels: ReadonlyMap<string, string>,
  change: BulkIntent,
  by: StaffCaller,
  today: CivilDate,
): BulkPlan {
  const loaded = new Map(journeys.map((journey) => [journey.id, journey]))
  const input = nodeInput(change.nodeKey, inputOf(change))
  const changes: BulkPlan['changes'][number][] = []
  const hindered = new Map<BulkObstacle, string[]>()
  let already = 0
  for (const [id, label] of labels) {
    const journey = loaded.get(id)
    if (!journey) continue
    const before = journey.records.find(({ key }) => key === change.nodeKey)
    if (!before) {
      hindered.set('no_such_node', [...(hindered.get('no_such_node') ?? []), label])
    } else if (isSoAlready(before, input)) {
      already += 1
    } else {
      const outcome = decideAs(journey, input, rolesIn(by, journey.projectId), today)
      if (outcome.allowed) changes.push({ journey, before, changed: outcome.changed })
      else {
        const obstacle = obstacleOf(outcome.refusal, before)
        const homes = hindered.get(obstacle) ?? []
        homes.push(label)
        hindered.set(obstacle, homes)
      }
    }
  }
  const cannot = [...hindered].map(([obstacle, homes]) => ({
    obstacle,
    count: homes.length,
    examples: homes.slice(0, 5),
  }))
  cannot.sort((a, b) => b.count - a.count)
  const outcome = { homes: journeys.length, changes: changes.length, already, cannot, opens: openedBy(changes) }
  return { changes, outcome, seen: versionsSeen(journeys, change.nodeKey) }
}

const inputOf = ({ action, on, plannedOn, note }: BulkIntent) =>
  action === 'complete' ? { action, on, note } : { action, plannedOn, note }

function openedBy(changes: BulkPlan['changes']): BulkOutcome['opens'] {
  const counts = new Map<string, number>()
  for (const { journey, changed } of changes) {
    const before = new Map(journey.records.map(({ key, state }) => [key, state]))
    for (const { key, state } of changed) {
      if (state !== 'active' || before.get(key) !== 'locked') continue
      const name = journey.template.nodes.find((node) => node.key === key)?.name ?? key
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count)
}

function versionsSeen(journeys: readonly LoadedJourney[], key: string): string {
  const lines = journeys.map(({ id, versions }) => `${id} ${String(versions.get(key) ?? 0)}`).sort()
  return createHash('sha256').update(lines.join('\n')).digest('base64url')
}
