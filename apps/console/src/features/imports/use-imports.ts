import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Result, Sent } from '@hub/contracts'
import type { RowOutcome } from '@hub/contracts/vocabulary'
import { api } from '../../platform/api.ts'

export type ImportSummary = Result<'GET /staff/imports'>['items'][number]
export type ImportPreview = Result<'GET /staff/imports/:importId'>
export type ImportedRow = Result<'GET /staff/imports/:importId/rows'>['items'][number]
export type RecheckBody = Sent<'POST /staff/imports/:importId/recheck'>['body']
export type MendBody = Sent<'PUT /staff/imports/:importId/cells'>['body']
export type CellFault = ImportPreview['faultList'][number]

const pageSize = 50
const lookAgainMs = 800
/** What may take long answers soon, and the page looks on. */
const soon = { wait: 1 }

/** Whether a check or the writing goes on. */
export const isRunning = ({ run }: Pick<ImportPreview, 'run'>): boolean => run !== null && !run.isInterrupted

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
    refetchInterval: ({ state: { data } }) => (data && isRunning(data) ? lookAgainMs : false),
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
    mutationFn: (body: RecheckBody) =>
      api('POST /staff/imports/:importId/recheck', { params: { importId }, query: soon, body }),
    onSuccess: (after) => {
      client.setQueryData<ImportPreview>(importKey(importId), after)
      void client.invalidateQueries({ queryKey: [...importKey(importId), 'rows'] })
      void client.invalidateQueries({ queryKey: ['imports', 'list'] })
    },
  })
}

/** Writes into a bad cell what it should say; the file is checked again with it. */
export function useMendCell(importId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: MendBody) =>
      api('PUT /staff/imports/:importId/cells', { params: { importId }, query: soon, body }),
    onSuccess: async (after) => {
      client.setQueryData<ImportPreview>(importKey(importId), after)
      void client.invalidateQueries({ queryKey: ['imports', 'list'] })
      await client.invalidateQueries({ queryKey: [...importKey(importId), 'rows'] })
    },
    onError: () => {
      void client.invalidateQueries({ queryKey: importKey(importId) })
    },
  })
}

/** Writes a checked file, stops what goes on with it, or puts it aside. */
export function useEndImport(importId: string, end: 'commit' | 'discard' | 'cancel') {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => sent(importId, end),
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

/** Takes back what a written file has made. */
export function useUndoImport(importId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (reason: string) =>
      api('POST /staff/imports/:importId/undo', { params: { importId }, body: { reason } }),
    onSuccess: (after) => {
      client.setQueryData<ImportPreview>(importKey(importId), after)
      void client.invalidateQueries({ queryKey: ['imports', 'list'] })
      void client.invalidateQueries({ queryKey: ['journeys'] })
      void client.invalidateQueries({ queryKey: ['projects'] })
    },
  })
}

function sent(importId: string, end: 'commit' | 'discard' | 'cancel'): Promise<ImportPreview> {
  const params = { importId }
  if (end === 'commit') return api('POST /staff/imports/:importId/commit', { params, query: soon })
  return api(`POST /staff/imports/:importId/${end}`, { params })
}
