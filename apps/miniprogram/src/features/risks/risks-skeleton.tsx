import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { Skeleton, SkeletonLine } from '../../ui/skeleton/skeleton'

/** Two warnings: title, sentence, who. */
export function RisksSkeleton(): ReactNode {
  return (
    <Skeleton>
      {[70, 55].map((width) => (
        <Card key={width}>
          <SkeletonLine width={width} />
          <SkeletonLine width={100} size="caption" />
          <SkeletonLine width={40} size="caption" />
        </Card>
      ))}
    </Skeleton>
  )
}
