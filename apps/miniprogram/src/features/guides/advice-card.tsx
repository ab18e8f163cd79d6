import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import './guide.scss'
import { Source } from './source'

export interface AdviceCardProps {
  title: string
  items: readonly { title?: string; text: string; source?: string }[]
  /** The order is that in which things are done. */
  numbered?: boolean
}

/** A list of sentences under one heading. */
export function AdviceCard({ title, items, numbered = false }: AdviceCardProps): ReactNode {
  return (
    <Card>
      <Text className="guide__heading">{title}</Text>
      {items.map((item, at) => (
        <View key={item.text} className="guide__item">
          <Text className={numbered ? 'guide__number' : 'guide__bullet'}>{numbered ? String(at + 1) : ''}</Text>
          <View className="guide__words">
            {item.title ? <Text className="guide__title">{item.title}</Text> : null}
            <Text className="guide__text">{item.text}</Text>
            {item.source ? <Source source={item.source} /> : null}
          </View>
        </View>
      ))}
    </Card>
  )
}
