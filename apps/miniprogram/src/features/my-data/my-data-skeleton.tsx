import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { Skeleton, SkeletonBlock, SkeletonLine } from '../../ui/skeleton/skeleton'

/** A text, a list, a button. */
export function MyDataSkeleton(): ReactNode {
  return (
    <Skeleton>
      <Card>
        <SkeletonLine width={50} size="title" />
        <SkeletonLine width={90} />
        <SkeletonLine width={75} />
      </Card>
      <Card>
        <SkeletonLine width={60} />
        <SkeletonBlock height={48} />
      </Card>
    </Skeleton>
  )
}
