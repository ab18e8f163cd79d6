import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Result, Sent } from '@hub/contracts'
import { api } from '../../platform/api.ts'

export type Ownership = Result<'GET /staff/homes/:homeId/ownership'>
export type OwnerBuyer = NonNullable<Ownership['present']>['buyers'][number]
export type OwnerChange = Sent<'POST /staff/homes/:homeId/ownership-changes'>['body']
export type NewProxy = Sent<'POST /staff/homes/:homeId/proxies'>['body']
export type BuyerPhone = Sent<'POST /staff/homes/:homeId/buyers/:position/phone'>['body']

const keyOf = (homeId: string): string[] => ['ownership', homeId]

/** Who owns a home, who acts for them, and how it came to that. */
export function useOwnership(homeId: string) {
  return useQuery({
    queryKey: keyOf(homeId),
    queryFn: () => api('GET /staff/homes/:homeId/ownership', { params: { homeId } }),
  })
}

/** The answer of a change is the home as it is then; the journey it hangs on is another one, too. */
const shown =
  (client: QueryClient, homeId: string) =>
  async (ownership: Ownership): Promise<void> => {
    client.setQueryData(keyOf(homeId), ownership)
    await client.invalidateQueries({ queryKey: ['journeys'] })
  }

/** `onChanged` leads away from the journey that has just ended, before anything of it is asked for again. */
export function useChangeOwner(homeId: string, onChanged: () => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: OwnerChange) => api('POST /staff/homes/:homeId/ownership-changes', { params: { homeId }, body }),
    onSuccess: (ownership) => {
      client.setQueryData(keyOf(homeId), ownership)
      onChanged()
      void client.invalidateQueries({ queryKey: ['journeys'], refetchType: 'none' })
    },
  })
}

export function useBuyerPhone(homeId: string, position: number) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: BuyerPhone) =>
      api('POST /staff/homes/:homeId/buyers/:position/phone', {
        params: { homeId, position: String(position) },
        body,
      }),
    onSuccess: shown(client, homeId),
  })
}

export function useNameProxy(homeId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewProxy) => api('POST /staff/homes/:homeId/proxies', { params: { homeId }, body }),
    onSuccess: shown(client, homeId),
  })
}

export function useEndProxy(homeId: string, memberId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (reason: string) =>
      api('POST /staff/homes/:homeId/proxies/:memberId/end', { params: { homeId, memberId }, body: { reason } }),
    onSuccess: shown(client, homeId),
  })
}
