import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { Skeleton, SkeletonLine } from '../../ui/skeleton/skeleton'

/** Cases to be: subject, words, day and number. */
export function CasesSkeleton(): ReactNode {
  return (
    <Skeleton>
      {[48, 62, 40].map((width) => (
        <Card key={width}>
          <SkeletonLine width={width} />
          <SkeletonLine width={90} />
          <SkeletonLine width={55} size="caption" />
        </Card>
      ))}
    </Skeleton>
  )
}
