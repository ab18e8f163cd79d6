import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Icon } from '../../ui/icon/icon'
import './left-home.scss'
import { leftWords } from './left-words'
import type { LeftHome as Left } from './left-words'

export interface LeftHomeProps {
  left: Left
  /** The home that is shown in its place. */
  shown: string
  today: string
  onSeen: () => void
}

/** The home that was looked at last has changed hands: says so above the one that is shown in its place. */
export function LeftHome({ left, shown, today, onSeen }: LeftHomeProps): ReactNode {
  const { title, detail } = leftWords(left, today)
  return (
    <Card ground="info" className="left-home">
      <View className="left-home__head">
        <Icon name="info" className="left-home__icon" />
        <Text className="left-home__title">{title}</Text>
      </View>
      <Text className="left-home__detail">{`${detail}。现在看到的是 ${shown}。`}</Text>
      <View className="left-home__act">
        <Button id="left-seen" kind="plain" onTap={onSeen}>
          知道了
        </Button>
      </View>
    </Card>
  )
}
