import type { Result } from '@hub/contracts'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { api } from '../../platform/api.ts'
import { type CaseFilters, queueQuery } from './case-filters.ts'

export type CaseRow = Result<'GET /staff/cases'>['items'][number]
export type CaseClock = CaseRow['clocks'][number]
export type CaseCounts = Result<'GET /staff/case-counts'>

/** Others work on the same queue: it is read anew every minute. */
const freshMs = 60_000
export const casesKey = ['cases'] as const

/** The queue under these filters, page after page. */
export function useCases(filters: CaseFilters) {
  return useInfiniteQuery({
    queryKey: [...casesKey, 'list', filters],
    queryFn: ({ pageParam }) => api('GET /staff/cases', { query: queueQuery(filters, pageParam) }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    refetchInterval: freshMs,
  })
}

/** The figures above the queue; whose it is narrows the queue alone. */
export function useCaseCounts({ projectId, kind }: CaseFilters) {
  const query = { ...(projectId && { projectId }), ...(kind && { kind }) }
  return useQuery({
    queryKey: [...casesKey, 'counts', query],
    queryFn: () => api('GET /staff/case-counts', { query }),
    placeholderData: keepPreviousData,
    refetchInterval: freshMs,
  })
}
