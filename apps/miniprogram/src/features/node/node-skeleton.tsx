import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { Skeleton, SkeletonBlock, SkeletonLine } from '../../ui/skeleton/skeleton'

/** Turn, duration, documents. */
export function NodeSkeleton(): ReactNode {
  return (
    <Skeleton>
      <Card>
        <SkeletonLine width={18} />
        <SkeletonLine width={80} size="title" />
        <SkeletonLine width={100} size="caption" />
        <SkeletonLine width={64} size="caption" />
      </Card>
      <Card>
        <SkeletonLine width={40} />
        <SkeletonBlock height={20} />
        <SkeletonLine width={100} size="caption" />
      </Card>
      <Card>
        <SkeletonLine width={24} />
        <SkeletonBlock height={96} />
        <SkeletonLine width={70} />
        <SkeletonLine width={55} />
      </Card>
    </Skeleton>
  )
}
