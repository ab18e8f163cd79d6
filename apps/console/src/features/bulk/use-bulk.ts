import { ApiError } from '@hub/contracts/client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { api } from '../../platform/api.ts'
import { newKey } from '../../platform/new-key.ts'
import { type Attempt, keyOfAttempt } from '../journey/attempt.ts'
import type { BulkIntent, BulkOutcome, BulkPreview, Selection } from './bulk-draft.ts'

/** The nodes of the chosen homes, with how many homes are where. */
export function useBulkNodes(selection: Selection) {
  return useQuery({
    queryKey: ['journeys', 'bulk-nodes', selection],
    queryFn: () => api('POST /staff/journeys/bulk/nodes', { body: { selection } }),
  })
}

/** Preview, then the change itself: what was seen goes with it, and homes that changed since are shown anew. */
export function useBulkChange() {
  const client = useQueryClient()
  const [preview, setPreview] = useState<BulkPreview | null>(null)
  const [outcome, setOutcome] = useState<BulkOutcome | null>(null)
  const [isAnew, setAnew] = useState(false)
  const attempt = useRef<Attempt | null>(null)
  const look = useMutation({ mutationFn: (body: BulkIntent) => api('POST /staff/journeys/bulk/preview', { body }) })
  const write = useMutation({
    mutationFn: (body: BulkIntent & { reason: string; seen: string }) => {
      attempt.current = keyOfAttempt(attempt.current, body, newKey)
      return api('POST /staff/journeys/bulk/changes', { body }, { key: attempt.current.key })
    },
  })
  const show = async (intent: BulkIntent): Promise<void> => {
    write.reset()
    setPreview(await look.mutateAsync(intent))
    setAnew(false)
  }
  const change = async (intent: BulkIntent, reason: string): Promise<void> => {
    if (!preview) return
    try {
      setOutcome(await write.mutateAsync({ ...intent, reason, seen: preview.seen }))
      await client.invalidateQueries({ queryKey: ['journeys'] })
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'request.conflict') throw error
      await show(intent)
      setAnew(true)
    }
  }
  const forget = (): void => {
    setPreview(null)
    setAnew(false)
    look.reset()
    write.reset()
  }
  const error = look.error ?? write.error
  return {
    preview,
    outcome,
    isAnew,
    isLooking: look.isPending,
    isWriting: write.isPending,
    error,
    show,
    change,
    forget,
  }
}
