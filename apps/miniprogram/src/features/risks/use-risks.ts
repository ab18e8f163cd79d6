import type { Result } from '@hub/contracts'
import { useState } from 'react'
import { api } from '../../platform/api'
import { useAction } from '../../platform/data/use-action'
import { useLoaded } from '../../platform/data/use-loaded'
import type { UseLoaded } from '../../platform/data/use-loaded'

export type RiskList = Result<'GET /homes/:homeId/risks'>
export type RiskPage = Result<'GET /homes/:homeId/risks/:riskId'>

export function useRisk(homeId: string, riskId: string): UseLoaded<RiskPage> {
  return useLoaded(`risk ${homeId} ${riskId}`, () =>
    api('GET /homes/:homeId/risks/:riskId', { params: { homeId, riskId } }),
  )
}

/** The warnings of a home; what is over comes page by page. */
export function useRisks(homeId: string): UseLoaded<RiskList> & { older: () => void; busy: boolean } {
  const first = useLoaded(`risks ${homeId}`, () => api('GET /homes/:homeId/risks', { params: { homeId } }))
  const [more, setMore] = useState<{ behind: RiskList; items: RiskList['items']; next: string | null }>()
  // What was added belongs to the first page that it was added to.
  const added = first.data && more?.behind === first.data ? more : undefined
  const page = useAction((after: string) => api('GET /homes/:homeId/risks', { params: { homeId }, query: { after } }))
  const data = first.data && { ...first.data, ...(added ? { items: added.items, next: added.next } : {}) }
  const older = async () => {
    if (!first.data || !data?.next) return
    const got = await page.run(data.next)
    if (got) setMore({ behind: first.data, items: [...data.items, ...got.items], next: got.next })
  }
  return { ...first, data, older: () => void older(), busy: page.busy }
}
