import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { saidError } from '../platform/said-error.ts'
import './states.css'

interface Props {
  hasMore: boolean
  isLoading: boolean
  error: unknown
  onMore: () => void
  /** Words at the end of the list, `已显示全部 12 户`. */
  end: string
}

/** The foot of a list: fetches the next page when it comes into sight, and by its button. */
export function LoadMore({ hasMore, isLoading, error, onMore, end }: Props) {
  const foot = useRef<HTMLDivElement>(null)
  const more = useRef(onMore)
  useEffect(() => {
    more.current = onMore
  })
  const mayFetch = hasMore && !isLoading && !error
  useEffect(() => {
    if (!foot.current || !mayFetch) return
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) more.current()
      },
      { rootMargin: '240px' },
    )
    watch.observe(foot.current)
    return () => {
      watch.disconnect()
    }
  }, [mayFetch])
  return (
    <div className="list-end" ref={foot}>
      {error ? <p className="late">{saidError(error)}</p> : null}
      {hasMore ? (
        <Button size="small" type="text" loading={isLoading} onClick={onMore}>
          {error ? '再试一次' : '加载更多'}
        </Button>
      ) : (
        end
      )}
    </div>
  )
}
