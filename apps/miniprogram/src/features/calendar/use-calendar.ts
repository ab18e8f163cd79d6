import type { Result } from '@hub/contracts'
import { api } from '../../platform/api'
import { useLoaded } from '../../platform/data/use-loaded'
import type { UseLoaded } from '../../platform/data/use-loaded'

export type MyCalendar = Result<'GET /homes/:homeId/calendar'>

export function useCalendar(homeId: string): UseLoaded<MyCalendar> {
  return useLoaded(`calendar ${homeId}`, () => api('GET /homes/:homeId/calendar', { params: { homeId } }))
}
