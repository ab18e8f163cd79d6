import type { Result } from '@hub/contracts'
import { messageChannelLabels, type MessageChannel } from '@hub/contracts/vocabulary'
import { Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import { api } from '../../platform/api'
import { useAction } from '../../platform/data/use-action'
import { Card } from '../../ui/card/card'
import { CheckRow } from '../../ui/check-row/check-row'
import { Notice } from '../../ui/notice/notice'
import './preference-card.scss'

export type Preference = Result<'GET /me/message-preferences'>['items'][number]

/** One purpose with the channels that may be switched off, one by one. */
export function PreferenceCard({
  preference,
  onChanged,
}: {
  preference: Preference
  onChanged: () => void
}): ReactNode {
  const { purpose, name, hint, isCritical, channels } = preference
  const changing = useAction(async (body: { channel: MessageChannel; isOn: boolean }) => {
    await api('PUT /me/message-preferences/:purpose', { params: { purpose }, body })
    onChanged()
  })
  return (
    <Card className="preference">
      <Text className="preference__name">{name}</Text>
      <Text className="preference__hint">{hint}</Text>
      {isCritical ? (
        <Text className="preference__hint">关系到安全和时限，不能关闭。</Text>
      ) : (
        channels.map(({ channel, isOn }) => (
          <CheckRow
            key={channel}
            id={`${purpose}-${channel}`}
            title={`${messageChannelLabels[channel]}提醒`}
            checked={isOn}
            onChange={(wanted) => void changing.run({ channel, isOn: wanted })}
          />
        ))
      )}
      {changing.failure ? <Notice kind="danger" title={changing.failure.words} /> : null}
    </Card>
  )
}
