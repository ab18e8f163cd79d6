import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { api } from '../../platform/api.ts'
import { newKey } from '../../platform/new-key.ts'
import { casesKey } from '../cases/use-cases.ts'
import { type Attempt, keyOfAttempt } from '../journey/attempt.ts'
import type { Case, CaseStep } from './case-types.ts'

/** The customer may answer at any moment. */
const freshMs = 30_000
const keyOf = (caseId: string) => [...casesKey, 'one', caseId] as const

export function useCase(caseId: string) {
  return useQuery({
    queryKey: keyOf(caseId),
    queryFn: () => api('GET /staff/cases/:caseId', { params: { caseId } }),
    refetchInterval: freshMs,
  })
}

/** Does something about a case. The same tried again (after a lost answer) carries the same key, so it is done once. */
export function useStep(caseId: string) {
  const client = useQueryClient()
  const attempt = useRef<Attempt | null>(null)
  return useMutation({
    mutationFn: (body: CaseStep) => {
      attempt.current = keyOfAttempt(attempt.current, body, newKey)
      return api('POST /staff/cases/:caseId/actions', { params: { caseId }, body }, { key: attempt.current.key })
    },
    onSuccess: (after) => {
      attempt.current = null
      client.setQueryData<Case>(keyOf(caseId), after)
      void client.invalidateQueries({ queryKey: casesKey, predicate: ({ queryKey }) => queryKey[1] !== 'one' })
    },
    // Somebody else was faster, most likely: show what they did.
    onError: () => void client.invalidateQueries({ queryKey: keyOf(caseId) }),
  })
}
