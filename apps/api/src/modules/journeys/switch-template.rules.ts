import type { CivilDate } from '@hub/kernel'
import { finishBefore } from './implied-nodes.rules.js'
import type { JourneyTemplate, NodeRecord } from './journey.types.js'
import { beginJourney, settle } from './node-settling.rules.js'

/**
 * The records of a journey that goes on with another way of paying: nodes that both ways have keep what happened to them
 * and what staff wrote, the others begin. What has happened stays a fact, so what the new way puts before it counts as
 * done; staff reopen it where that is not so.
 */
export function switchTemplate(
  from: JourneyTemplate,
  to: JourneyTemplate,
  records: readonly NodeRecord[],
  today: CivilDate,
): NodeRecord[] {
  const kept = new Map(records.map((record) => [record.key, record]))
  const words = new Map(from.nodes.map((node) => [node.key, node]))
  const carried = beginJourney(to, today).map((fresh): NodeRecord => {
    const old = kept.get(fresh.key)
    const before = words.get(fresh.key)
    if (!old || !before) return fresh
    // Words of the old template go with it: a buyer with a loan does not pay the whole price before signing.
    return {
      ...old,
      turn: old.turn === before.actor ? fresh.turn : old.turn,
      todo: old.todo === before.todo ? fresh.todo : old.todo,
    }
  })
  const happened = carried.filter((record) => record.state === 'refused' || record.state === 'done')
  const keys = happened.map(({ key }) => key)
  return settle(to, finishBefore(to, carried, keys), today).records
}
