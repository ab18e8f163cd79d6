import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { Skeleton, SkeletonBlock, SkeletonLine } from '../../ui/skeleton/skeleton'

/** Posts: day, title, words, photos. */
export function ConstructionSkeleton(): ReactNode {
  return (
    <Skeleton>
      {[50, 64].map((width) => (
        <Card key={width}>
          <SkeletonLine width={30} size="caption" />
          <SkeletonLine width={width} />
          <SkeletonLine width={100} size="caption" />
          <SkeletonBlock height={84} />
        </Card>
      ))}
    </Skeleton>
  )
}
