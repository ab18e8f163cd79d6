import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { Skeleton, SkeletonBlock, SkeletonCircle, SkeletonLine } from '../../ui/skeleton/skeleton'

/** Steps on a line, the running ones open. */
export function JourneySkeleton(): ReactNode {
  return (
    <Skeleton>
      <Card>
        <SkeletonLine width={60} />
        <SkeletonLine width={85} size="caption" />
      </Card>
      <Card>
        {[46, 34, 52].map((width) => (
          <View key={width} className="time-entry">
            <View className="time-entry__rail">
              <SkeletonCircle size={20} />
            </View>
            <View className="time-entry__body">
              <SkeletonLine width={width} />
            </View>
          </View>
        ))}
        <SkeletonBlock height={96} />
        <SkeletonBlock height={56} />
        <SkeletonBlock height={56} />
      </Card>
    </Skeleton>
  )
}
