import type { Result } from '@hub/contracts'
import { api } from '../../platform/api'
import { expireLoaded } from '../../platform/data/loaded'
import { useLoaded } from '../../platform/data/use-loaded'
import type { UseLoaded } from '../../platform/data/use-loaded'
import { goToTab, homeTab } from '../../platform/routes'
import { writeStored } from '../../platform/storage'

/** My homes, and those that can be bound. */
export type Homes = Result<'GET /homes'>

export function useFoundHomes(): UseLoaded<Homes> {
  return useLoaded('bind', () => api('GET /homes'))
}

/** The home that was just bound is the one to look at. */
export function goToBoundHome({ id }: Homes['items'][number]): void {
  writeStored('home.chosen', id)
  expireLoaded()
  goToTab(homeTab)
}
