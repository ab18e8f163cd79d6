import { keepPreviousData, useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query'
import type { Result } from '@hub/contracts'
import type { Actor } from '@hub/contracts/vocabulary'
import { api } from '../../platform/api.ts'
import { changeFilter, journeysQuery, type JourneyFilters } from './journey-filters.ts'

export type JourneyRow = Result<'GET /staff/journeys'>['items'][number]
const pageSize = 50

/** The journeys of these filters, page after page. */
export function useJourneys(filters: JourneyFilters) {
  return useInfiniteQuery({
    queryKey: ['journeys', 'list', filters],
    queryFn: ({ pageParam }) => api('GET /staff/journeys', { query: journeysQuery(filters, pageSize, pageParam) }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })
}

/** How many journeys wait for each of these parties (undefined: for anybody), under the other filters. */
export function useTurnCounts(filters: JourneyFilters, turns: readonly (Actor | undefined)[]): (number | undefined)[] {
  return useQueries({
    queries: turns.map((turn) => {
      const narrowed = changeFilter(filters, 'turn', turn)
      return {
        queryKey: ['journeys', 'count', narrowed],
        queryFn: () => api('GET /staff/journeys', { query: journeysQuery(narrowed, 1, null) }),
        select: ({ total }: Result<'GET /staff/journeys'>) => total,
        staleTime: 60_000,
        placeholderData: keepPreviousData,
      }
    }),
    combine: (results) => results.map(({ data }) => data),
  })
}

/** The projects of the one who asks, with their buildings. */
export function useProjects() {
  return useQuery({ queryKey: ['projects'], queryFn: () => api('GET /staff/projects'), staleTime: 10 * 60_000 })
}
