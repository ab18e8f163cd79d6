import { pathToFileURL } from 'node:url'
import type * as PapersAtHand from '../../../apps/api/src/modules/papers/papers-at-hand.js'
import type * as BroadcastRisksStore from '../../../apps/api/src/modules/risks/broadcasts/broadcast-risks.store.js'
import { inRoot } from '../../../packages/tooling/src/paths.ts'

/** Parts that only this bench needs. */
interface RiskParts {
  'modules/papers/papers-at-hand': typeof PapersAtHand
  'modules/risks/broadcasts/broadcast-risks.store': typeof BroadcastRisksStore
}

/** Loads one of them from `apps/api/dist`. */
export async function riskProduct<Name extends keyof RiskParts>(name: Name): Promise<RiskParts[Name]> {
  return (await import(pathToFileURL(inRoot('apps/api/dist', `${name}.js`)).href)) as RiskParts[Name]
}
