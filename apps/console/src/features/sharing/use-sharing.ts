import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Result, Sent } from '@hub/contracts'
import { api } from '../../platform/api.ts'
import { downloadWorkbook } from '../imports/download-workbook.ts'

export type SharingEntry = Result<'GET /staff/sharing-entries'>['items'][number]
export type SharingEntryPage = Result<'GET /staff/sharing-entries/:entryId'>
export type NewSharingEntry = Sent<'POST /staff/sharing-entries'>['body']
/** Homes of the project, or all of them. */
export type Scope = string[] | null

const sharing = ['sharing']

export function useSharingEntries() {
  return useQuery({ queryKey: [...sharing, 'list'], queryFn: () => api('GET /staff/sharing-entries') })
}

export function useSharingEntry(entryId: string) {
  return useQuery({
    queryKey: [...sharing, 'entry', entryId],
    queryFn: () => api('GET /staff/sharing-entries/:entryId', { params: { entryId } }),
  })
}

export function useRegisterEntry() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewSharingEntry) => api('POST /staff/sharing-entries', { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: sharing }),
  })
}

export function useEndEntry(entryId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (reason: string) =>
      api('POST /staff/sharing-entries/:entryId/end', { params: { entryId }, body: { reason } }),
    onSettled: () => client.invalidateQueries({ queryKey: sharing }),
  })
}

/** How many a file would have; counted anew each time, since consents come and go. */
export function useAudience(entryId: string, homeIds: Scope) {
  return useQuery({
    queryKey: [...sharing, 'audience', entryId, homeIds],
    enabled: homeIds === null || homeIds.length > 0,
    gcTime: 0,
    staleTime: 0,
    queryFn: () => api('POST /staff/sharing-entries/:entryId/audience', { params: { entryId }, body: { homeIds } }),
  })
}

/** Makes the file and hands it to the browser. The same `exportId` again is the same export. */
export function useExport(entryId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ exportId, ...asked }: { exportId: string; homeIds: Scope; expected: number }) =>
      downloadWorkbook(`/staff/sharing-exports/${exportId}`, { entryId, ...asked }),
    onSettled: () => client.invalidateQueries({ queryKey: sharing }),
  })
}
