import { delayVersionLabels } from '@hub/contracts/vocabulary'
import { saidInstant } from '@hub/design'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import type { DelayScreen } from './use-delay'

/** Everything that was said about it, and the answer to the reader's choice. */
export function SaidCard({ delay: { versions, reply }, now }: { delay: DelayScreen; now: number }): ReactNode {
  return (
    <Card className="delay-said">
      <Text className="delay-card__title">前后说过的话</Text>
      {reply ? (
        <View className="delay-said__one">
          <Text className="delay-said__words">{`回复您：${reply.words}`}</Text>
          <Text className="delay-card__words">{`${reply.by}，${saidInstant(Date.parse(reply.at), now)}`}</Text>
        </View>
      ) : null}
      {versions.map(({ version, kind, cause, at, by }) => (
        <View key={version} className="delay-said__one">
          <Text className="delay-said__words">{`${delayVersionLabels[kind]}：${cause}`}</Text>
          <Text className="delay-card__words">{`${by}，${saidInstant(Date.parse(at), now)}`}</Text>
        </View>
      ))}
    </Card>
  )
}
