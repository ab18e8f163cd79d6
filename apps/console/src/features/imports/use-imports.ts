import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Result, Sent } from '@hub/contracts'
import type { RowOutcome } from '@hub/contracts/vocabulary'
import { api } from '../../platform/api.ts'

export type ImportSummary = Result<'GET /staff/imports'>['items'][number]
export type ImportPreview = Result<'GET /staff/imports/:importId'>
export type ImportedRow = Result<'GET /staff/imports/:importId/rows'>['items'][number]
export type RecheckBody = Sent<'POST /staff/imports/:importId/recheck'>['body']
export type CellFault = ImportPreview['faultList'][number]

const pageSize = 50

function importKey(importId: string): readonly string[] {
  return ['imports', 'one', importId]
}

/** Imports, newest first. */
export function useImports() {
  return useInfiniteQuery({
    queryKey: ['imports', 'list'],
    queryFn: ({ pageParam }) =>
      api('GET /staff/imports', { query: { limit: pageSize, ...(pageParam === null ? {} : { after: pageParam }) } }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })
}

export function useImport(importId: string) {
  return useQuery({
    queryKey: importKey(importId),
    queryFn: () => api('GET /staff/imports/:importId', { params: { importId } }),
  })
}

/** Rows of one outcome, or all with bad and changed ones first. */
export function useImportRows(importId: string, outcome: RowOutcome | undefined) {
  return useInfiniteQuery({
    queryKey: [...importKey(importId), 'rows', outcome ?? 'all'],
    queryFn: ({ pageParam }) =>
      api('GET /staff/imports/:importId/rows', {
        params: { importId },
        query: {
          limit: pageSize,
          ...(outcome === undefined ? {} : { outcome }),
          ...(pageParam === null ? {} : { after: pageParam }),
        },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })
}

/** Checks the same upload again with what has been chosen by hand. */
export function useRecheck(importId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: RecheckBody) => api('POST /staff/imports/:importId/recheck', { params: { importId }, body }),
    onSuccess: (after) => {
      client.setQueryData<ImportPreview>(importKey(importId), after)
      void client.invalidateQueries({ queryKey: [...importKey(importId), 'rows'] })
      void client.invalidateQueries({ queryKey: ['imports', 'list'] })
    },
  })
}

/** Writes a checked file, or puts it aside. */
export function useEndImport(importId: string, end: 'commit' | 'discard') {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => api(`POST /staff/imports/:importId/${end}`, { params: { importId } }),
    onSuccess: (after) => {
      client.setQueryData<ImportPreview>(importKey(importId), after)
      void client.invalidateQueries({ queryKey: ['imports', 'list'] })
      void client.invalidateQueries({ queryKey: ['journeys'] })
      void client.invalidateQueries({ queryKey: ['projects'] })
    },
    onError: () => {
      void client.invalidateQueries({ queryKey: importKey(importId) })
    },
  })
}
