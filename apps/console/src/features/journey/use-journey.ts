import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { api } from '../../platform/api.ts'
import { newKey } from '../../platform/new-key.ts'
import type { Journey, NodeActionBody } from './journey-types.ts'
import { keyOfAttempt, type Attempt } from './attempt.ts'

function journeyQuery(journeyId: string) {
  return {
    queryKey: ['journeys', 'one', journeyId],
    queryFn: () => api('GET /staff/journeys/:journeyId', { params: { journeyId } }),
  } as const
}

export function useJourney(journeyId: string) {
  return useQuery(journeyQuery(journeyId))
}

export interface NodeAct {
  nodeKey: string
  body: NodeActionBody
}

/** Acts on a node. The same act tried again (after a lost answer) carries the same key, so it is done once. */
export function useActOnNode(journeyId: string) {
  const client = useQueryClient()
  const attempt = useRef<Attempt | null>(null)
  return useMutation({
    mutationFn: ({ nodeKey, body }: NodeAct) => {
      attempt.current = keyOfAttempt(attempt.current, { nodeKey, body }, newKey)
      return api(
        'POST /staff/journeys/:journeyId/nodes/:nodeKey/actions',
        { params: { journeyId, nodeKey }, body },
        { key: attempt.current.key },
      )
    },
    onSuccess: (journey) => {
      attempt.current = null
      client.setQueryData<Journey>(journeyQuery(journeyId).queryKey, journey)
      void client.invalidateQueries({ queryKey: ['journeys', 'list'] })
    },
  })
}
