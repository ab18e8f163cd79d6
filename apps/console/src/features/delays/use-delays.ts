import type { Result, Sent } from '@hub/contracts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { api } from '../../platform/api.ts'
import { newKey } from '../../platform/new-key.ts'
import { type Attempt, keyOfAttempt } from '../journey/attempt.ts'

export type Delay = Result<'GET /staff/delays'>['items'][number]
export type DelayDetail = Result<'GET /staff/delays/:delayId'>
export type DelayPreview = Result<'POST /staff/delays/preview'>
export type Intent = Sent<'POST /staff/delays/preview'>['body']
type Announcement = Sent<'POST /staff/delays'>['body']
type Update = Sent<'POST /staff/delays/:delayId/updates'>['body']
type Withdrawal = Sent<'POST /staff/delays/:delayId/withdrawal'>['body']

export function useDelays() {
  return useQuery({ queryKey: ['delays', 'list'], queryFn: () => api('GET /staff/delays') })
}

/** What one home was told of, and whether the reader may tell it more. */
export function useJourneyDelays(journeyId: string) {
  return useQuery({
    queryKey: ['delays', 'journey', journeyId],
    queryFn: () => api('GET /staff/delays', { query: { journeyId } }),
  })
}

export function useDelay(delayId: string) {
  return useQuery({
    queryKey: ['delays', 'one', delayId],
    queryFn: () => api('GET /staff/delays/:delayId', { params: { delayId } }),
  })
}

/** A write that is done once, however often it is sent, and after which the lists are read anew. */
function useWrite<Given, Done>(write: (given: Given, key: string) => Promise<Done>) {
  const client = useQueryClient()
  const attempt = useRef<Attempt | null>(null)
  return useMutation({
    mutationFn: (given: Given) => {
      attempt.current = keyOfAttempt(attempt.current, given, newKey)
      return write(given, attempt.current.key)
    },
    onSuccess: async () => {
      attempt.current = null
      await Promise.all([
        client.invalidateQueries({ queryKey: ['delays'] }),
        client.invalidateQueries({ queryKey: ['journeys'] }),
      ])
    },
  })
}

export function usePreviewDelay() {
  return useMutation({ mutationFn: (body: Intent) => api('POST /staff/delays/preview', { body }) })
}

export const useAnnounce = () => useWrite((body: Announcement, key) => api('POST /staff/delays', { body }, { key }))

export const useUpdateDelay = (delayId: string) =>
  useWrite((body: Update, key) => api('POST /staff/delays/:delayId/updates', { params: { delayId }, body }, { key }))

export const useWithdrawDelay = (delayId: string) =>
  useWrite((body: Withdrawal, key) =>
    api('POST /staff/delays/:delayId/withdrawal', { params: { delayId }, body }, { key }),
  )

export const useReply = (delayId: string, homeId: string) =>
  useWrite((words: string, key) =>
    api('POST /staff/delays/:delayId/homes/:homeId/reply', { params: { delayId, homeId }, body: { words } }, { key }),
  )
