import type { Result } from '@hub/contracts'
import { api } from '../../platform/api'
import { useLoaded } from '../../platform/data/use-loaded'
import type { UseLoaded } from '../../platform/data/use-loaded'

export type MoneyScreen = Result<'GET /homes/:homeId/money'>
export type PlanLine = MoneyScreen['items'][number]
export type PaymentLine = MoneyScreen['payments'][number]
export type ReceiptScreen = Result<'GET /homes/:homeId/payments/:paymentId'>
export type SafetyScreen = Result<'GET /homes/:homeId/safety'>

export function useMoney(homeId: string): UseLoaded<MoneyScreen> {
  return useLoaded(`money ${homeId}`, () => api('GET /homes/:homeId/money', { params: { homeId } }))
}

export function useReceipt(homeId: string, paymentId: string): UseLoaded<ReceiptScreen> {
  return useLoaded(`receipt ${homeId} ${paymentId}`, () =>
    api('GET /homes/:homeId/payments/:paymentId', { params: { homeId, paymentId } }),
  )
}

export function useSafety(homeId: string): UseLoaded<SafetyScreen> {
  return useLoaded(`safety ${homeId}`, () => api('GET /homes/:homeId/safety', { params: { homeId } }))
}
