import { saidInstant } from '@hub/design'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Action } from '../../platform/data/use-action'
import { useNow } from '../../platform/use-now'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { ConfirmSheet } from '../../ui/confirm-sheet/confirm-sheet'
import { Sentence } from '../../ui/sentence/sentence'
import './calendar.scss'
import type { MyCalendar } from './use-calendar'

export interface FeedCardProps {
  feed: NonNullable<MyCalendar['feed']>
  opening: Action<string, void>
  closing: Action<string, void>
}

/** A feed that is open: whether a calendar reads it, and how to renew or close it. */
export function FeedCard({ feed, opening, closing }: FeedCardProps): ReactNode {
  const now = useNow()
  const [asking, setAsking] = useState<'renew' | 'close'>()
  const { createdAt, lastReadAt } = feed
  const action = asking === 'close' ? closing : opening
  const confirm = () => void action.run(asking ?? '').then(() => setAsking(undefined))
  return (
    <Card>
      <Sentence>{lastReadAt ? '日历正在自动更新' : '链接已生成，还没有日历来读过'}</Sentence>
      <Text className="calendar__text">
        {lastReadAt
          ? `最近一次读取：${saidInstant(Date.parse(lastReadAt), now)}`
          : `${saidInstant(Date.parse(createdAt), now)}生成。链接丢了就换一个新的。`}
      </Text>
      <View className="calendar__actions">
        <Button id="renew-calendar" kind="soft" icon="refresh" wide onTap={() => setAsking('renew')}>
          换新链接
        </Button>
        <Button id="close-calendar" kind="outline" wide onTap={() => setAsking('close')}>
          停用
        </Button>
      </View>
      <ConfirmSheet
        title={asking === 'close' ? '停用日历订阅' : '换一个新链接'}
        detail={
          asking === 'close'
            ? '旧链接马上失效，日历里已有的日子不会再更新，可以在日历应用里删除。'
            : '旧链接马上失效，用它的设备要重新添加。'
        }
        act={asking === 'close' ? '停用' : '换新链接'}
        visible={asking !== undefined}
        busy={action.busy}
        refusal={action.failure?.words}
        onConfirm={confirm}
        onClose={() => setAsking(undefined)}
      />
    </Card>
  )
}
