import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { Skeleton, SkeletonCircle, SkeletonLine } from '../../ui/skeleton/skeleton'

/** Two people. */
export function MembersSkeleton(): ReactNode {
  return (
    <Skeleton>
      <Card list>
        {[40, 55].map((width) => (
          <View key={width} className="member">
            <View className="member__face">
              <SkeletonCircle size={40} />
            </View>
            <View className="member__words">
              <SkeletonLine width={width} />
              <SkeletonLine width={80} size="caption" />
            </View>
          </View>
        ))}
      </Card>
    </Skeleton>
  )
}
