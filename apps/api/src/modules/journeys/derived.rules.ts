import type { Actor, Stage } from '@hub/contracts/vocabulary'
import { currentNodes } from './headline.rules.js'
import type { JourneyTemplate, NodeRecord } from './journey.types.js'
import { reachedStage } from './progress.rules.js'

/** What lists filter by, derived from the nodes whenever they change. */
export function derived(template: JourneyTemplate, records: readonly NodeRecord[]): { stage: Stage; turns: Actor[] } {
  const turns = currentNodes(template, records).map(({ record }) => record.turn)
  return { stage: reachedStage(template, records) ?? 'subscribed', turns: [...new Set(turns)].sort() }
}
