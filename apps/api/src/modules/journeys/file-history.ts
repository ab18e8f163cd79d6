import type { NodeRecord } from './journey.types.js'
import type { HistoryLine } from './journeys.store.js'

export interface ImportActor {
  readonly id: string
  readonly name: string
  /** An import unless told. */
  readonly kind?: 'import' | 'staff'
}

/**
 * What a file has finished, as lines of the history.
 * @param before as it was, if need be on another template.
 */
export function fileHistory(
  journeyId: string,
  before: readonly NodeRecord[],
  after: readonly NodeRecord[],
  by: ImportActor,
): HistoryLine[] {
  const oldOf = new Map(before.map((record) => [record.key, record]))
  return after.flatMap(({ key, state, actualOn }): HistoryLine[] => {
    if (state !== 'done') return []
    const old = oldOf.get(key)
    if (old?.state === 'done' && old.actualOn === actualOn) return []
    const actor = { actorKind: by.kind ?? ('import' as const), actorId: by.id, actorName: by.name }
    const step = { action: 'complete', fromState: old?.state ?? 'locked', toState: 'done', onDate: actualOn }
    return [{ journeyId, nodeKey: key, ...actor, ...step, reason: null, note: null }]
  })
}
