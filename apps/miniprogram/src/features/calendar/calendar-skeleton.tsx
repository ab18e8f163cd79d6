import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { Skeleton, SkeletonBlock, SkeletonLine } from '../../ui/skeleton/skeleton'

/** What it is and a button, then the instructions. */
export function CalendarSkeleton(): ReactNode {
  return (
    <Skeleton>
      <Card>
        <SkeletonLine width={60} size="title" />
        <SkeletonLine width={90} />
        <SkeletonBlock height={44} />
      </Card>
      <Card>
        <SkeletonBlock height={44} />
        <SkeletonLine width={80} />
        <SkeletonLine width={70} />
      </Card>
    </Skeleton>
  )
}
