import type { Result, Sent } from '@hub/contracts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { api } from '../../platform/api.ts'
import { newKey } from '../../platform/new-key.ts'
import { keyOfAttempt, type Attempt } from '../journey/attempt.ts'

export type JourneyMoney = Result<'GET /staff/journeys/:journeyId/money'>
export type PlanItem = JourneyMoney['items'][number]
export type Payment = JourneyMoney['payments'][number]
export type PlanItemBody = Sent<'POST /staff/journeys/:journeyId/plan-items'>['body']
export type PaymentBody = Sent<'POST /staff/journeys/:journeyId/payments'>['body']

/** One change of the money of a journey. */
export type MoneyChange =
  | { kind: 'item'; body: PlanItemBody }
  | { kind: 'payment'; body: PaymentBody }
  | { kind: 'reversal'; paymentId: string; reason: string }

const keyOf = (journeyId: string) => ['journeys', 'money', journeyId] as const

export function useJourneyMoney(journeyId: string) {
  return useQuery({
    queryKey: keyOf(journeyId),
    queryFn: () => api('GET /staff/journeys/:journeyId/money', { params: { journeyId } }),
  })
}

/** Changes plan or payments. The same change tried again carries the same key, so it is done once. */
export function useChangeMoney(journeyId: string) {
  const client = useQueryClient()
  const attempt = useRef<Attempt | null>(null)
  return useMutation({
    mutationFn: (change: MoneyChange): Promise<JourneyMoney> => {
      attempt.current = keyOfAttempt(attempt.current, change, newKey)
      const { key } = attempt.current
      const params = { journeyId }
      if (change.kind === 'item')
        return api('POST /staff/journeys/:journeyId/plan-items', { params, body: change.body }, { key })
      if (change.kind === 'payment')
        return api('POST /staff/journeys/:journeyId/payments', { params, body: change.body }, { key })
      const { paymentId, reason } = change
      return api(
        'POST /staff/journeys/:journeyId/payments/:paymentId/reversal',
        { params: { journeyId, paymentId }, body: { reason } },
        { key },
      )
    },
    onSuccess: (money) => {
      attempt.current = null
      client.setQueryData<JourneyMoney>(keyOf(journeyId), money)
    },
  })
}
