import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { Skeleton, SkeletonBlock, SkeletonCircle, SkeletonLine } from '../../ui/skeleton/skeleton'

/** The home page to be: sentence, ring with two parties, button; dates; officer. */
export function HomeSkeleton(): ReactNode {
  return (
    <Skeleton>
      <Card className="now-card">
        <SkeletonLine width={78} size="title" />
        <View className="now-card__evidence">
          <View className="now-card__ring">
            <SkeletonCircle size={120} hollow />
            <View className="now-card__under">
              <SkeletonLine width={100} />
            </View>
          </View>
          <View className="party-list">
            <SkeletonLine width={40} size="caption" />
            <SkeletonLine width={90} />
            <SkeletonLine width={60} size="caption" />
            <SkeletonLine width={50} size="caption" />
            <SkeletonLine width={80} />
          </View>
        </View>
        <SkeletonBlock height={44} />
      </Card>
      <Card>
        <SkeletonLine width={30} size="caption" />
        <SkeletonLine width={55} />
        <SkeletonLine width={40} size="caption" />
      </Card>
      <Card className="officer-card">
        <View className="officer-card__person">
          <SkeletonCircle size={48} />
          <View className="officer-card__words">
            <SkeletonLine width={45} />
            <SkeletonLine width={80} size="caption" />
          </View>
        </View>
      </Card>
    </Skeleton>
  )
}
