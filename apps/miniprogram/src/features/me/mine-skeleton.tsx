import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { Skeleton, SkeletonCircle, SkeletonLine } from '../../ui/skeleton/skeleton'

/** Person and homes. */
export function MineSkeleton(): ReactNode {
  return (
    <Skeleton>
      <Card className="person-card">
        <View className="person-card__face">
          <SkeletonCircle size={52} />
        </View>
        <View className="person-card__words">
          <SkeletonLine width={50} />
          <SkeletonLine width={30} size="caption" />
        </View>
      </Card>
      <Card>
        <SkeletonLine width={60} />
        <SkeletonLine width={45} size="caption" />
      </Card>
    </Skeleton>
  )
}
