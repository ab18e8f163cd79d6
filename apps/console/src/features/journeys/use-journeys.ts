import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Result } from '@hub/contracts'
import type { JourneyOrder } from '@hub/contracts/vocabulary'
import { api } from '../../platform/api.ts'
import { journeysQuery, type JourneyFilters } from './journey-filters.ts'

export type JourneyRow = Result<'GET /staff/journeys'>['items'][number]
/** How many wait for each party, under the filters but that of the turn. */
export type TurnCounts = Pick<Result<'GET /staff/journeys'>, 'turns' | 'totalOfAnyTurn' | 'totalRisky'>
const pageSize = 50

/** The journeys of these filters, page after page. */
export function useJourneys(filters: JourneyFilters, order: JourneyOrder) {
  return useInfiniteQuery({
    queryKey: ['journeys', 'list', filters, order],
    queryFn: ({ pageParam }) =>
      api('GET /staff/journeys', { query: journeysQuery(filters, order, pageSize, pageParam) }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })
}

/** The projects of the one who asks, with their buildings. */
export function useProjects() {
  return useQuery({ queryKey: ['projects'], queryFn: () => api('GET /staff/projects'), staleTime: 10 * 60_000 })
}
