import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { Words } from '../../ui/words/words'
import './list-card.scss'

/** A title and a few sentences with a point before each: clauses to know, what is waited for. */
export function ListCard({ title, lines }: { title: string; lines: readonly string[] }): ReactNode {
  if (lines.length === 0) return null
  return (
    <Card className="list-card">
      <Text className="list-card__title">{title}</Text>
      {lines.map((line) => (
        <View key={line} className="list-card__line">
          <View className="list-card__point" />
          <Text className="list-card__words">
            <Words>{line}</Words>
          </Text>
        </View>
      ))}
    </Card>
  )
}
