import { yuan } from '@hub/design'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { Tag } from '../../ui/tag/tag'
import { Words } from '../../ui/words/words'
import type { DelayScreen } from './use-delay'

/** What the contract would give, always as an estimate, with how it is worked out. */
export function EstimateCard({ estimate }: { estimate: NonNullable<DelayScreen['estimate']> }): ReactNode {
  const { amount, formula, source } = estimate
  return (
    <Card className="delay-estimate">
      <View className="delay-card__head">
        <Text className="delay-card__title">按合同能得到的违约金</Text>
        <Tag kind="quiet">估算</Tag>
      </View>
      {amount === null ? (
        <Text className="delay-card__words">还没有查到您的已付房款，服务官核对后告诉您金额。</Text>
      ) : (
        <Text className="delay-estimate__amount">{yuan(amount)}</Text>
      )}
      <Text className="delay-card__words">
        <Words>{`怎么算：${formula}`}</Words>
      </Text>
      <Text className="delay-card__words">{`依据${source}。最后按实际交付那天和合同约定核算。`}</Text>
    </Card>
  )
}
