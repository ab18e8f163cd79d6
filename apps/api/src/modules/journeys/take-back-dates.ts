import { Injectable } from '@nestjs/common'
import type { Tx } from '../../platform/database/database.js'
import { Events } from '../../platform/events/events.js'
import { journeysChanged, journeysPerEvent } from './journeys-changed.event.js'
import { type ChangedJourney, type HistoryLine, JourneysStore, type LoadedJourney } from './journeys.store.js'
import type { NodeRecord } from './journey.types.js'

/** A node that a file has changed. */
export interface NodeBefore {
  readonly journeyId: string
  readonly key: string
  /** Of the node once the file was written. */
  readonly version: number
  /** What it said before, as far as the file changed it. */
  readonly was: Partial<NodeRecord>
}

/** Days of nodes that a file told by mistake: every node says again what it said before. */
@Injectable()
export class TakeBackDates {
  constructor(
    private readonly store: JourneysStore,
    private readonly events: Events,
  ) {}

  /**
   * Locks the journeys.
   * @returns how many of them have nodes that are not as the file left them; then nothing is taken back
   */
  async execute(
    tx: Tx,
    nodes: readonly NodeBefore[],
    by: { readonly id: string; readonly name: string; readonly reason: string },
  ): Promise<number> {
    const nodesOf = Map.groupBy(together(nodes), ({ journeyId }) => journeyId)
    const journeys = await this.store.lock(tx, [...nodesOf.keys()])
    const moved = journeys.filter((journey) =>
      nodesOf.get(journey.id)?.some(({ key, version }) => journey.versions.get(key) !== version),
    )
    const missing = nodesOf.size - journeys.length
    if (moved.length + missing > 0) return moved.length + missing
    const changes = journeys.map((journey): ChangedJourney => {
      const wasOf = new Map(nodesOf.get(journey.id)?.map(({ key, was }) => [key, was]))
      const changed = journey.records.flatMap((record) => {
        const was = wasOf.get(record.key)
        return was ? [{ ...record, ...was }] : []
      })
      return { journey, changed, confirms: new Set() }
    })
    await this.store.save(tx, changes)
    await this.store.write(
      tx,
      changes.flatMap(({ journey, changed }) => linesOf(journey, changed, by)),
    )
    const ids = journeys.map(({ id }) => id)
    for (let i = 0; i < ids.length; i += journeysPerEvent)
      await this.events.emit(tx, journeysChanged, { journeyIds: ids.slice(i, i + journeysPerEvent) })
    return 0
  }
}

/** Several rows of a file may have changed one node: it was as before the first, and is as after the last. */
function together(nodes: readonly NodeBefore[]): NodeBefore[] {
  const found = new Map<string, NodeBefore>()
  for (const node of nodes) {
    const nodeKey = `${node.journeyId} ${node.key}`
    const earlier = found.get(nodeKey)
    found.set(nodeKey, { ...node, was: { ...node.was, ...earlier?.was } })
  }
  return [...found.values()]
}

/** Only what the history had told when the file was written is told to be taken back: finished nodes. */
function linesOf(
  { id: journeyId, records }: LoadedJourney,
  changed: readonly NodeRecord[],
  by: { readonly id: string; readonly name: string; readonly reason: string },
): HistoryLine[] {
  const nowOf = new Map(records.map((record) => [record.key, record]))
  return changed.flatMap(({ key, state, actualOn }): HistoryLine[] => {
    const now = nowOf.get(key)
    if (now?.state !== 'done' || (state === 'done' && now.actualOn === actualOn)) return []
    const actor = { actorKind: 'staff', actorId: by.id, actorName: by.name, reason: by.reason } as const
    const step = { action: state === 'done' ? 'update' : 'reopen', fromState: 'done', toState: state }
    return [{ journeyId, nodeKey: key, ...actor, ...step, onDate: actualOn, note: null }]
  })
}
