import type { Result } from '@hub/contracts'
import { useState } from 'react'
import { api } from '../../platform/api'
import { useAction } from '../../platform/data/use-action'
import { useLoaded } from '../../platform/data/use-loaded'
import type { UseLoaded } from '../../platform/data/use-loaded'

export type InboxPage = Result<'GET /messages'>
export type Message = InboxPage['items'][number]

/** The reader's messages; older ones come page by page. */
export function useInbox(): UseLoaded<InboxPage> & { older: () => void; busy: boolean } {
  const first = useLoaded('inbox', () => api('GET /messages'))
  const [more, setMore] = useState<{ behind: InboxPage; items: Message[]; next: string | null }>()
  // What was added belongs to the first page that it was added to.
  const added = first.data && more?.behind === first.data ? more : undefined
  const page = useAction((after: string) => api('GET /messages', { query: { after } }))
  const data = first.data && { ...first.data, ...(added ? { items: added.items, next: added.next } : {}) }
  const older = async () => {
    if (!first.data || !data?.next) return
    const got = await page.run(data.next)
    if (got) setMore({ behind: first.data, items: [...data.items, ...got.items], next: got.next })
  }
  return { ...first, data, older: () => void older(), busy: page.busy }
}
