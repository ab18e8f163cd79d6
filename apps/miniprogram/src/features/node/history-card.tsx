import { saidInstant } from '@hub/design'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useNow } from '../../platform/use-now'
import { Card } from '../../ui/card/card'
import './history-card.scss'
import type { NodeDetail } from './use-node'

/** Who did what and when, newest first. */
export function HistoryCard({ history }: { history: NodeDetail['history'] }): ReactNode {
  const now = useNow()
  if (history.length === 0) return null
  return (
    <Card className="history-card">
      <Text className="history-card__title">经过</Text>
      {history.map(({ at, by, words, note }, index) => (
        <View key={`${at} ${index}`} className="history-card__entry">
          <Text className="history-card__words">{words}</Text>
          {note ? <Text className="history-card__note">{note}</Text> : null}
          <Text className="history-card__by">{`${by}，${saidInstant(Date.parse(at), now)}`}</Text>
        </View>
      ))}
    </Card>
  )
}
