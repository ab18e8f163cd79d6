import { memberRoleLabels } from '@hub/contracts/vocabulary'
import { fullDate } from '@hub/design'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { Sentence } from '../../ui/sentence/sentence'
import { Tag } from '../../ui/tag/tag'
import './quiet-home.scss'
import type { HomeScreen } from './use-home-screen'

/** A home without a purchase to follow: a tenant's, or one whose purchase is not on record. */
export function QuietHome({ home, today }: { home: NonNullable<HomeScreen['home']>; today: string }): ReactNode {
  const tenant = home.role === 'tenant'
  const sentence = tenant
    ? home.until
      ? `您可以住到${fullDate(home.until, today)}`
      : '您是这套房的租客'
    : '这套房没有要办的事'
  return (
    <Card className="quiet-home">
      <View className="quiet-home__tag">
        <Tag kind="brand">{memberRoleLabels[home.role]}</Tag>
      </View>
      <Sentence>{sentence}</Sentence>
      <Text className="quiet-home__detail">
        {tenant
          ? '租期到了，这套房会自动从您这里移走。购房进度和价格只有业主能看。'
          : '这里没有这套房的购房进度。如果不对，请联系服务官。'}
      </Text>
    </Card>
  )
}
