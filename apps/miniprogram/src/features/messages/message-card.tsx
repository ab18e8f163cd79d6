import { saidInstant } from '@hub/design'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { api } from '../../platform/api'
import { useAction } from '../../platform/data/use-action'
import { goTo } from '../../platform/routes'
import { useNow } from '../../platform/use-now'
import { Card } from '../../ui/card/card'
import { Icon } from '../../ui/icon/icon'
import './message-card.scss'
import { placeOf } from './message-place'
import type { Message } from './use-inbox'

/** One message: what for, what, of which home, and the truth about what reached the phone. A tap has it read. */
export function MessageCard({ message, onRead }: { message: Message; onRead: () => void }): ReactNode {
  const { id, purposeName, title, words, homeLabel, at, isRead, delivery } = message
  const now = useNow()
  const about = [homeLabel, delivery].filter((part) => part !== null)
  const place = placeOf(message)
  const reading = useAction(async () => {
    await api('PUT /messages/:messageId/read', { params: { messageId: id } })
    onRead()
  })
  const open = () => {
    if (!isRead) void reading.run(undefined)
    if (place !== undefined) goTo(place)
  }
  return (
    <Card className="message" onTap={open}>
      <View className="message__head">
        {isRead ? null : <View className="message__dot" ariaLabel="未读" />}
        <Text className="message__purpose">{purposeName}</Text>
        <Text className="message__at">{saidInstant(Date.parse(at), now)}</Text>
      </View>
      <View className="message__line">
        <Text className={`message__title ${isRead ? '' : 'message__title--unread'}`}>{title}</Text>
        {place === undefined ? null : <Icon name="chevron-right" size="small" className="message__arrow" />}
      </View>
      {words === title ? null : <Text className="message__words">{words}</Text>}
      {about.length === 0 ? null : <Text className="message__about">{about.join('，')}</Text>}
    </Card>
  )
}
