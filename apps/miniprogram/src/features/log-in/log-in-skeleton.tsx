import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { Skeleton, SkeletonBlock, SkeletonLine } from '../../ui/skeleton/skeleton'

/** Title, purposes, button. */
export function LogInSkeleton(): ReactNode {
  return (
    <Skeleton>
      <Card>
        <SkeletonLine width={40} />
        <SkeletonBlock height={96} />
        <SkeletonBlock height={72} />
        <SkeletonBlock height={72} />
      </Card>
      <Card>
        <SkeletonBlock height={44} />
      </Card>
    </Skeleton>
  )
}
