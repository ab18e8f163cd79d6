import { Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { Numbered } from '../../ui/numbered/numbered'
import { Words } from '../../ui/words/words'
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
        <Numbered key={item.text} number={numbered ? at + 1 : null}>
          {item.title ? <Text className="guide__title">{item.title}</Text> : null}
          <Text className="guide__text">
            <Words>{item.text}</Words>
          </Text>
          {item.source ? <Source source={item.source} /> : null}
        </Numbered>
      ))}
    </Card>
  )
}
