import type { Result, Sent } from '@hub/contracts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { api } from '../../platform/api.ts'
import { newKey } from '../../platform/new-key.ts'
import { keyOfAttempt, type Attempt } from '../journey/attempt.ts'

export type Safety = Result<'GET /staff/projects/:projectId/safety'>
export type PermitBody = Sent<'POST /staff/projects/:projectId/permits'>['body']
export type AccountBody = Sent<'POST /staff/projects/:projectId/accounts'>['body']
export type SafetyChange = { kind: 'permit'; body: PermitBody } | { kind: 'account'; body: AccountBody }

const keyOf = (projectId: string) => ['safety', projectId] as const

export function useSafety(projectId: string) {
  return useQuery({
    queryKey: keyOf(projectId),
    queryFn: () => api('GET /staff/projects/:projectId/safety', { params: { projectId } }),
    enabled: projectId !== '',
  })
}

/** Saves a permit or an account. The same change tried again carries the same key, so it is done once. */
export function useSaveSafety(projectId: string) {
  const client = useQueryClient()
  const attempt = useRef<Attempt | null>(null)
  return useMutation({
    mutationFn: (change: SafetyChange): Promise<Safety> => {
      attempt.current = keyOfAttempt(attempt.current, change, newKey)
      const { key } = attempt.current
      const params = { projectId }
      return change.kind === 'permit'
        ? api('POST /staff/projects/:projectId/permits', { params, body: change.body }, { key })
        : api('POST /staff/projects/:projectId/accounts', { params, body: change.body }, { key })
    },
    onSuccess: (safety) => {
      attempt.current = null
      client.setQueryData<Safety>(keyOf(projectId), safety)
    },
  })
}
