import type { ReactNode } from 'react'
import { Card } from '../card/card'
import { Skeleton, SkeletonBlock, SkeletonLine } from './skeleton'

/** A form to be: title, why, two fields, button. */
export function FormSkeleton(): ReactNode {
  return (
    <Skeleton>
      <Card>
        <SkeletonLine width={45} size="title" />
        <SkeletonLine width={80} />
        <SkeletonLine width={25} size="caption" />
        <SkeletonBlock height={48} />
        <SkeletonLine width={25} size="caption" />
        <SkeletonBlock height={48} />
        <SkeletonBlock height={44} />
      </Card>
    </Skeleton>
  )
}
