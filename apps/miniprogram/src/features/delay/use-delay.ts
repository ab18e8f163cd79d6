import type { Result } from '@hub/contracts'
import type { DelayChoice } from '@hub/contracts/vocabulary'
import { api } from '../../platform/api'
import { type Action, useAction } from '../../platform/data/use-action'
import { useLoaded } from '../../platform/data/use-loaded'
import type { UseLoaded } from '../../platform/data/use-loaded'

export type DelayScreen = Result<'GET /homes/:homeId/delays/:delayId'>

export function useDelay(homeId: string, delayId: string): UseLoaded<DelayScreen> {
  return useLoaded(`delay ${homeId} ${delayId}`, () =>
    api('GET /homes/:homeId/delays/:delayId', { params: { homeId, delayId } }),
  )
}

/** Choosing, also anew; choosing the same again changes nothing. */
export function useChoose(homeId: string, delayId: string): Action<DelayChoice, DelayScreen> {
  return useAction((choice: DelayChoice) =>
    api('PUT /homes/:homeId/delays/:delayId/choice', { params: { homeId, delayId }, body: { choice } }),
  )
}
