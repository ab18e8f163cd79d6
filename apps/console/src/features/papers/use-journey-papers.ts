import { pathOf } from '@hub/contracts/client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../../platform/api.ts'
import { sendFile, type SendFileOptions } from '../../platform/send-file.ts'
import type { Paper, Papers } from './paper-groups.ts'

/** What is done to a paper; each may be sent twice without harm. */
export type PaperChange =
  | { kind: 'accept'; expiresOn: string | null }
  | { kind: 'return'; reason: string }
  | { kind: 'remove'; pageId: string }
  | { kind: 'add'; file: File; options: SendFileOptions }

const keyOf = (journeyId: string) => ['journeys', 'papers', journeyId] as const

export function useJourneyPapers(journeyId: string) {
  return useQuery({
    queryKey: keyOf(journeyId),
    queryFn: () => api('GET /staff/journeys/:journeyId/papers', { params: { journeyId } }),
  })
}

function send(params: PaperParams, change: PaperChange): Promise<Papers> {
  const at = 'POST /staff/journeys/:journeyId/papers/:nodeKey/:documentKey'
  switch (change.kind) {
    case 'accept':
      return api(`${at}/accept`, { params, body: { expiresOn: change.expiresOn } })
    case 'return':
      return api(`${at}/return`, { params, body: { reason: change.reason } })
    case 'remove':
      return api('DELETE /staff/journeys/:journeyId/papers/:nodeKey/:documentKey/pages/:pageId', {
        params: { ...params, pageId: change.pageId },
      })
    case 'add':
      return sendFile(pathOf(`${at}/pages`, { params }), change.file, change.options) as Promise<Papers>
  }
}

interface PaperParams extends Record<string, string> {
  journeyId: string
  nodeKey: string
  documentKey: string
}

/** Changes one paper; the page of the journey follows, since its node has the paper now, or has it no more. */
export function useChangePaper(journeyId: string, { nodeKey, documentKey }: Paper) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (change: PaperChange) => send({ journeyId, nodeKey, documentKey }, change),
    onSuccess: (papers) => {
      client.setQueryData<Papers>(keyOf(journeyId), papers)
      void client.invalidateQueries({ queryKey: ['journeys', 'one', journeyId] })
      void client.invalidateQueries({ queryKey: ['journeys', 'list'] })
    },
  })
}

/** Opens a whole page: who and when is noted down before its address comes. */
export function useOpenPage(journeyId: string, { nodeKey, documentKey }: Paper) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (pageId: string) =>
      api('POST /staff/journeys/:journeyId/papers/:nodeKey/:documentKey/pages/:pageId/views', {
        params: { journeyId, nodeKey, documentKey, pageId },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(journeyId) }),
  })
}
