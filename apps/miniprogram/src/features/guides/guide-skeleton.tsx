import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { Skeleton, SkeletonBlock, SkeletonLine } from '../../ui/skeleton/skeleton'

/** Three views, then a card of figures and one of words. */
export function GuideSkeleton(): ReactNode {
  return (
    <Skeleton>
      <Card>
        <SkeletonBlock height={44} />
      </Card>
      <Card>
        <SkeletonLine width={50} size="title" />
        <SkeletonBlock height={96} />
        <SkeletonLine width={80} />
      </Card>
      <Card>
        <SkeletonLine width={90} />
        <SkeletonLine width={75} />
      </Card>
    </Skeleton>
  )
}
