import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { Skeleton, SkeletonCircle, SkeletonLine } from '../../ui/skeleton/skeleton'

/** A case to be: sentence, three dials, who said what. */
export function CaseSkeleton(): ReactNode {
  return (
    <Skeleton>
      <Card>
        <SkeletonLine width={24} size="caption" />
        <SkeletonLine width={86} size="title" />
        <View className="case-clocks">
          <View className="case-clocks__dials">
            {['reply', 'team', 'plan'].map((name) => (
              <View key={name} className="clock-dial">
                <View className="clock-dial__ring">
                  <SkeletonCircle size={72} hollow />
                </View>
                <SkeletonLine width={80} size="caption" />
              </View>
            ))}
          </View>
        </View>
      </Card>
      <Card>
        <SkeletonLine width={20} />
        {[60, 80].map((width) => (
          <View key={width} className="case-event">
            <View className="case-event__side">
              <SkeletonCircle size={36} />
            </View>
            <View className="case-event__body">
              <SkeletonLine width={40} />
              <SkeletonLine width={width} />
            </View>
          </View>
        ))}
      </Card>
    </Skeleton>
  )
}
