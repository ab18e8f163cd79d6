import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { Skeleton, SkeletonLine } from '../../ui/skeleton/skeleton'

/** Three messages: what for, title, words. */
export function InboxSkeleton(): ReactNode {
  return (
    <Skeleton>
      {[75, 60, 85].map((width) => (
        <Card key={width}>
          <SkeletonLine width={30} size="caption" />
          <SkeletonLine width={width} />
          <SkeletonLine width={100} size="caption" />
        </Card>
      ))}
    </Skeleton>
  )
}
