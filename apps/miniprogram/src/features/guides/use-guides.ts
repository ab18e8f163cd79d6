import type { Result } from '@hub/contracts'
import { api } from '../../platform/api'
import { useLoaded } from '../../platform/data/use-loaded'
import type { UseLoaded } from '../../platform/data/use-loaded'

export type Guides = Result<'GET /homes/:homeId/guides'>

/** Both guides of a home in one answer, so that going from one to the other waits for nothing. */
export function useGuides(homeId: string): UseLoaded<Guides> {
  return useLoaded(`guides ${homeId}`, () => api('GET /homes/:homeId/guides', { params: { homeId } }))
}
