import type { CivilDate } from '@hub/kernel'
import type { JourneyTemplate, NodeRecord } from './journey.types.js'
import { beginJourney, settle } from './node-settling.rules.js'

/**
 * The records of a journey that goes on with another way of paying: nodes that both ways have keep what happened to
 * them, the others begin.
 */
export function switchTemplate(to: JourneyTemplate, records: readonly NodeRecord[], today: CivilDate): NodeRecord[] {
  const kept = new Map(records.map((record) => [record.key, record]))
  const merged = beginJourney(to, today).map((fresh): NodeRecord => {
    const old = kept.get(fresh.key)
    return old && old.state !== 'locked' ? old : fresh
  })
  return settle(to, merged, today).records
}
