import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { Skeleton, SkeletonBlock, SkeletonLine } from '../../ui/skeleton/skeleton'

/** A recipient with its facts and a button. */
export function SharingSkeleton(): ReactNode {
  return (
    <Skeleton>
      <Card>
        <SkeletonLine width={60} size="title" />
        <SkeletonLine width={85} />
        <SkeletonLine width={70} />
        <SkeletonLine width={80} />
        <SkeletonBlock height={44} />
      </Card>
    </Skeleton>
  )
}
