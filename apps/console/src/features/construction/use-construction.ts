import type { Result, Sent } from '@hub/contracts'
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { api } from '../../platform/api.ts'
import { newKey } from '../../platform/new-key.ts'
import { type Attempt, keyOfAttempt } from '../journey/attempt.ts'

export type Post = Result<'GET /staff/construction'>['items'][number]
export type PostPage = Result<'GET /staff/construction/:postId'>
export type Comment = PostPage['comments'][number]
export type Question = Result<'GET /staff/construction/questions'>['items'][number]
export type NewPost = Sent<'POST /staff/construction'>['body']
export type BetterWords = Sent<'PUT /staff/construction/:postId'>['body']

export interface SiteFilter {
  projectId?: string
  building?: string
}

/** Addresses of photos are good for five minutes at least; before that they are asked for anew. */
const photosLastMs = 240_000
const all = ['construction'] as const

export function usePosts(filter: SiteFilter) {
  return useInfiniteQuery({
    queryKey: [...all, 'list', filter],
    queryFn: ({ pageParam }) =>
      api('GET /staff/construction', { query: { ...filter, ...(pageParam === null ? {} : { after: pageParam }) } }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    refetchInterval: photosLastMs,
  })
}

export function usePost(postId: string) {
  return useQuery({
    queryKey: [...all, 'one', postId],
    queryFn: () => api('GET /staff/construction/:postId', { params: { postId } }),
    refetchInterval: photosLastMs,
  })
}

export function useQuestions(projectId: string | undefined) {
  return useQuery({
    queryKey: [...all, 'questions', projectId ?? ''],
    queryFn: () => api('GET /staff/construction/questions', { query: projectId === undefined ? {} : { projectId } }),
  })
}

/** A change after which everything about the site is read anew. */
function useChange<Given, Done>(write: (given: Given) => Promise<Done>) {
  const client = useQueryClient()
  return useMutation({ mutationFn: write, onSuccess: () => client.invalidateQueries({ queryKey: all }) })
}

/** The same post sent again keeps its key, so that it is told once. */
export function useTell() {
  const attempt = useRef<Attempt | null>(null)
  return useChange((body: NewPost) => {
    attempt.current = keyOfAttempt(attempt.current, body, newKey)
    return api('POST /staff/construction', { body }, { key: attempt.current.key })
  })
}

export const useBetter = (postId: string) =>
  useChange((body: BetterWords) => api('PUT /staff/construction/:postId', { params: { postId }, body }))

/** The post itself is not read anew: it is gone. */
export function useWithdrawPost(postId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => api('POST /staff/construction/:postId/withdraw', { params: { postId } }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: [...all, 'list'] })
      void client.invalidateQueries({ queryKey: [...all, 'questions'] })
    },
  })
}

export const useAnswer = (commentId: string) =>
  useChange((words: string) =>
    api('POST /staff/construction/questions/:commentId/answer', { params: { commentId }, body: { words } }),
  )
