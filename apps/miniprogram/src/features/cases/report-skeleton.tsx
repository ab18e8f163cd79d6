import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { Skeleton, SkeletonBlock, SkeletonLine } from '../../ui/skeleton/skeleton'

/** A form of reports to be: kinds, categories, places, photos and words. */
export function ReportSkeleton(): ReactNode {
  return (
    <Skeleton>
      <Card>
        <SkeletonBlock height={84} />
        <SkeletonBlock height={84} />
      </Card>
      <Card>
        <SkeletonLine width={24} />
        <SkeletonBlock height={36} />
        <SkeletonBlock height={36} />
      </Card>
      <Card>
        <SkeletonLine width={36} />
        <SkeletonBlock height={72} />
        <SkeletonBlock height={96} />
      </Card>
    </Skeleton>
  )
}
