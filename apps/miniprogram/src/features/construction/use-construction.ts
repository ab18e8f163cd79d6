import type { Result } from '@hub/contracts'
import { useState } from 'react'
import { api } from '../../platform/api'
import { useAction } from '../../platform/data/use-action'
import { useLoaded } from '../../platform/data/use-loaded'
import type { UseLoaded } from '../../platform/data/use-loaded'

export type PostList = Result<'GET /homes/:homeId/construction'>
export type Post = PostList['items'][number]
export type PostWithComments = Result<'GET /homes/:homeId/construction/:postId'>
export type Comment = PostWithComments['comments'][number]

/** Posts about the building of a home; older ones come page by page. */
export function useConstruction(homeId: string): UseLoaded<PostList> & { older: () => void; busy: boolean } {
  const first = useLoaded(`construction ${homeId}`, () =>
    api('GET /homes/:homeId/construction', { params: { homeId } }),
  )
  const [more, setMore] = useState<{ behind: PostList; list: PostList }>()
  // What was added belongs to the first page that it was added to.
  const data = first.data && more?.behind === first.data ? more.list : first.data
  const page = useAction((after: string) =>
    api('GET /homes/:homeId/construction', { params: { homeId }, query: { after } }),
  )
  const older = async () => {
    if (!first.data || !data?.next) return
    const got = await page.run(data.next)
    if (got) setMore({ behind: first.data, list: { items: [...data.items, ...got.items], next: got.next } })
  }
  return { ...first, data, older: () => void older(), busy: page.busy }
}

export function usePost(homeId: string, postId: string): UseLoaded<PostWithComments> {
  return useLoaded(`construction ${homeId} ${postId}`, () =>
    api('GET /homes/:homeId/construction/:postId', { params: { homeId, postId } }),
  )
}
