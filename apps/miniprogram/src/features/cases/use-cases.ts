import type { Result } from '@hub/contracts'
import { useState } from 'react'
import { api } from '../../platform/api'
import { useAction } from '../../platform/data/use-action'
import { useLoaded } from '../../platform/data/use-loaded'
import type { UseLoaded } from '../../platform/data/use-loaded'

export type CaseList = Result<'GET /homes/:homeId/cases'>
export type CaseCard = CaseList['items'][number]

/** The cases of a home, open ones first; more come page by page. */
export function useCases(homeId: string): UseLoaded<CaseList> & { older: () => void; busy: boolean } {
  const first = useLoaded(`cases ${homeId}`, () => api('GET /homes/:homeId/cases', { params: { homeId } }))
  const [more, setMore] = useState<{ behind: CaseList; list: CaseList }>()
  // What was added belongs to the first page that it was added to.
  const data = first.data && more?.behind === first.data ? more.list : first.data
  const page = useAction((after: string) => api('GET /homes/:homeId/cases', { params: { homeId }, query: { after } }))
  const older = async () => {
    if (!first.data || !data?.next) return
    const got = await page.run(data.next)
    if (got) setMore({ behind: first.data, list: { items: [...data.items, ...got.items], next: got.next } })
  }
  return { ...first, data, older: () => void older(), busy: page.busy }
}
