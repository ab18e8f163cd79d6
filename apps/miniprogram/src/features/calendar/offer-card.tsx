import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Sentence } from '../../ui/sentence/sentence'
import './calendar.scss'

export interface OfferCardProps {
  busy: boolean
  failure?: string | undefined
  onOpen: () => void
}

/** Why one would want it. */
export function OfferCard({ busy, failure, onOpen }: OfferCardProps): ReactNode {
  return (
    <Card>
      <Sentence>要办的日子，直接出现在手机日历里</Sentence>
      <Text className="calendar__text">
        轮到您办的事、要付的款、预计交付和拿产证的日子都在里面，进度变了会自动更新。轮到您的，前一天和当天早上 9
        点提醒。
      </Text>
      <View className="calendar__actions">
        <Button id="open-calendar" icon="calendar" wide busy={busy} onTap={onOpen}>
          生成订阅链接
        </Button>
      </View>
      {failure ? <Text className="calendar__failure">{failure}</Text> : null}
      <Text className="calendar__caption">日历里没有姓名和金额。链接只给您自己用，随时可以停用。</Text>
    </Card>
  )
}
