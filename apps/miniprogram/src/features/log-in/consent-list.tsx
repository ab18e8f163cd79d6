import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { About } from '../../platform/data/use-about'
import { Card } from '../../ui/card/card'
import { CheckRow } from '../../ui/check-row/check-row'
import { Tag } from '../../ui/tag/tag'
import './consent-list.scss'
import type { Consents } from './use-consents'

export interface ConsentListProps {
  texts: About['consents']
  consents: Consents
  /** Set once the reader wanted to go on without a required one. */
  reminder: boolean
}

/** Every purpose by itself, its whole text readable, before anything personal is sent. */
export function ConsentList({ texts, consents, reminder }: ConsentListProps): ReactNode {
  return (
    <Card className="consent-list">
      <Text className="consent-list__title">您的信息用来做什么</Text>
      {texts.map(({ purpose, title, text, required }) => (
        <CheckRow
          key={purpose}
          id={`consent-${purpose}`}
          title={title}
          checked={consents.ticked.includes(purpose)}
          onChange={(on) => consents.tick(purpose, on)}
        >
          <View className="consent-list__kind">
            {required ? <Tag kind="brand">必需</Tag> : <Tag kind="quiet">可以不选</Tag>}
          </View>
          <Text className="consent-list__text">{text}</Text>
        </CheckRow>
      ))}
      {reminder && consents.missing ? (
        <Text className="consent-list__reminder">{`请先阅读并勾选「${consents.missing}」`}</Text>
      ) : null}
    </Card>
  )
}
