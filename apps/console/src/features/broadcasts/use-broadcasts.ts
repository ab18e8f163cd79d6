import type { Result, Sent } from '@hub/contracts'
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { api } from '../../platform/api.ts'
import { newKey } from '../../platform/new-key.ts'
import { type Attempt, keyOfAttempt } from '../journey/attempt.ts'

export type Broadcast = Result<'GET /staff/risk-broadcasts'>['items'][number]
export type NewBroadcast = Sent<'POST /staff/risk-broadcasts'>['body']
export type BroadcastFilter = NewBroadcast['filter']

/** While one is on its way, its count is looked at again. */
const lookAgainMs = 2000

/** Broadcasts, newest first. */
export function useBroadcasts() {
  return useInfiniteQuery({
    queryKey: ['broadcasts', 'list'],
    queryFn: ({ pageParam }) =>
      api('GET /staff/risk-broadcasts', pageParam === null ? {} : { query: { after: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: ({ state }) => {
      const moving = state.data?.pages.some(({ items }) =>
        items.some((broadcast) => broadcast.state === 'publishing' || broadcast.state === 'ending'),
      )
      return moving ? lookAgainMs : false
    },
  })
}

/** Cities and banks to choose from. */
export function useChoices() {
  return useQuery({ queryKey: ['broadcasts', 'choices'], queryFn: () => api('GET /staff/risk-broadcasts/choices') })
}

/** Exactly how many homes a filter means, and some of them. */
export function useAudience(filter: BroadcastFilter) {
  return useQuery({
    queryKey: ['broadcasts', 'audience', filter],
    queryFn: () => api('GET /staff/risk-broadcasts/audience', { query: filter }),
    placeholderData: keepPreviousData,
  })
}

/** The same words sent again keep their key, so that nobody is told twice. */
export function usePublish() {
  const client = useQueryClient()
  const attempt = useRef<Attempt | null>(null)
  return useMutation({
    mutationFn: (body: NewBroadcast) => {
      attempt.current = keyOfAttempt(attempt.current, body, newKey)
      return api('POST /staff/risk-broadcasts', { body }, { key: attempt.current.key })
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['broadcasts'] }),
  })
}

export function useEndBroadcast() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, words }: { id: string; words: string }) =>
      api('POST /staff/risk-broadcasts/:broadcastId/end', { params: { broadcastId: id }, body: { words } }),
    onSettled: () => client.invalidateQueries({ queryKey: ['broadcasts'] }),
  })
}
