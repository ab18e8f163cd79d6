import type { Sent } from '@hub/contracts'
import { api } from '../../platform/api'
import { expireLoaded } from '../../platform/data/loaded'
import { useAction } from '../../platform/data/use-action'
import type { Action } from '../../platform/data/use-action'

type Step = Sent<'POST /homes/:homeId/cases/:caseId/actions'>['body']
export type UseCaseStep = Action<Step, string>

const done = 'done'

/** What the household does about a case; afterwards the page and all that list it ask anew. */
export function useCaseStep(params: { homeId: string; caseId: string }, reload: () => Promise<void>): UseCaseStep {
  return useAction(async (body: Step, key) => {
    await api('POST /homes/:homeId/cases/:caseId/actions', { params, body }, { key })
    expireLoaded()
    await reload()
    return done
  })
}
