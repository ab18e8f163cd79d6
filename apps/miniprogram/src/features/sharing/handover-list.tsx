import { civilDateOf, fullDate } from '@hub/design'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useNow } from '../../platform/use-now'
import { Card } from '../../ui/card/card'
import { fieldWords } from './field-words'
import './sharing.scss'
import type { Handover } from './use-my-sharing'

/** Every time that the reader's data left, the newest first; or that they never did. */
export function HandoverList({ handovers }: { handovers: readonly Handover[] }): ReactNode {
  const today = civilDateOf(useNow())
  return (
    <Card className="sharing">
      {handovers.length === 0 ? <Text className="sharing__nothing">还没有提供过您的资料。</Text> : null}
      {handovers.map(({ id, recipient, purpose, fields, at, by }) => (
        <View key={id} className="sharing__handover">
          <View className="sharing__head">
            <Text className="sharing__name">{recipient}</Text>
            <Text className="sharing__day">{fullDate(civilDateOf(Date.parse(at)), today)}</Text>
          </View>
          <Text className="sharing__detail">给了{fieldWords(fields)}</Text>
          <Text className="sharing__detail">
            用途：{purpose}，经办人 {by}
          </Text>
        </View>
      ))}
    </Card>
  )
}
