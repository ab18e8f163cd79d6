import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { Skeleton, SkeletonBlock, SkeletonLine } from '../../ui/skeleton/skeleton'

/** Sentence, sum and bar; the plan. */
export function MoneySkeleton(): ReactNode {
  return (
    <Skeleton>
      <Card>
        <SkeletonLine width={70} size="title" />
        <SkeletonLine width={30} size="caption" />
        <SkeletonLine width={55} size="title" />
        <SkeletonBlock height={16} />
        <SkeletonLine width={90} />
        <SkeletonLine width={90} />
        <SkeletonLine width={80} size="caption" />
      </Card>
      <Card>
        <SkeletonLine width={24} />
        <SkeletonBlock height={44} />
        <SkeletonBlock height={44} />
        <SkeletonBlock height={44} />
      </Card>
    </Skeleton>
  )
}
