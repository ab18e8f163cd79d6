import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Result, Sent } from '@hub/contracts'
import { api } from '../../platform/api.ts'

export type ImportKey = Result<'GET /staff/import-keys'>['items'][number]
export type NewImportKey = Sent<'POST /staff/import-keys'>['body']

const listKey = ['imports', 'keys']

/** Keys of the projects that one administers. */
export function useImportKeys() {
  return useQuery({ queryKey: listKey, queryFn: () => api('GET /staff/import-keys') })
}

/** Makes a key; the answer is the only place where it stands. It is not kept in the cache. */
export function useMakeKey() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewImportKey) => api('POST /staff/import-keys', { body }),
    gcTime: 0,
    onSuccess: () => client.invalidateQueries({ queryKey: listKey }),
  })
}

export function useRevokeKey() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (keyId: string) => api('DELETE /staff/import-keys/:keyId', { params: { keyId } }),
    onSettled: () => client.invalidateQueries({ queryKey: listKey }),
  })
}
