import type { Result } from '@hub/contracts'
import { api } from '../../platform/api'
import { useLoaded } from '../../platform/data/use-loaded'
import type { UseLoaded } from '../../platform/data/use-loaded'

export type JourneyScreen = Result<'GET /homes/:homeId/journey'>
export type ChartNode = JourneyScreen['nodes'][number]

export function useJourney(homeId: string): UseLoaded<JourneyScreen> {
  return useLoaded(`journey ${homeId}`, () => api('GET /homes/:homeId/journey', { params: { homeId } }))
}
