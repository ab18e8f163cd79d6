import { civilDateOf, fullDate } from '@hub/design'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../platform/api'
import { useAction } from '../../platform/data/use-action'
import { useNow } from '../../platform/use-now'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { ConfirmSheet } from '../../ui/confirm-sheet/confirm-sheet'
import { Tag } from '../../ui/tag/tag'
import { fieldWords } from './field-words'
import './sharing.scss'
import type { Recipient } from './use-my-sharing'

const withdrawn = '撤回后，我们不再把您的资料给这家公司。已经给过的收不回来，可以按联系方式请对方删除。'

/** One recipient: who, what for, which data, until when; agree and withdraw are one tap away, each for this one alone. */
export function RecipientCard({ recipient, onChanged }: { recipient: Recipient; onChanged: () => void }): ReactNode {
  const { entryId, consentedAt } = recipient
  const [asking, setAsking] = useState(false)
  const today = civilDateOf(useNow())
  const giving = useAction(async () => {
    await api('PUT /me/sharing/:entryId', { params: { entryId } })
    onChanged()
  })
  const withdrawing = useAction(async () => {
    await api('DELETE /me/sharing/:entryId', { params: { entryId } })
    setAsking(false)
    onChanged()
  })
  const until = `${fullDate(recipient.validUntil, today)}止`
  const from = recipient.validFrom > today ? `${fullDate(recipient.validFrom, today)}起，` : ''
  const facts: [string, string][] = [
    ['用途', recipient.purpose],
    ['给哪些', fieldWords(recipient.fields)],
    ['怎么用', recipient.handling],
    ['有效期', from + until],
    ['联系', recipient.contact],
  ]
  return (
    <Card className="sharing">
      <View className="sharing__head">
        <Text className="sharing__name">{recipient.recipient}</Text>
        {consentedAt === null ? null : <Tag kind="ok">已同意</Tag>}
      </View>
      {facts.map(([name, words]) => (
        <View key={name} className="sharing__fact">
          <Text className="sharing__label">{name}</Text>
          <Text className="sharing__words">{words}</Text>
        </View>
      ))}
      <View className="sharing__foot">
        <Text className="sharing__state">
          {consentedAt === null
            ? '不同意也不影响任何服务'
            : `${fullDate(civilDateOf(Date.parse(consentedAt)), today)}同意`}
        </Text>
        {consentedAt === null ? (
          <Button id={`give-${entryId}`} kind="soft" busy={giving.busy} onTap={() => void giving.run(undefined)}>
            同意提供
          </Button>
        ) : (
          <Button id={`withdraw-${entryId}`} kind="outline" onTap={() => setAsking(true)}>
            撤回同意
          </Button>
        )}
      </View>
      {giving.failure ? <Text className="sharing__failure">{giving.failure.words}</Text> : null}
      <ConfirmSheet
        title="撤回同意"
        detail={withdrawn}
        act="撤回"
        visible={asking}
        busy={withdrawing.busy}
        refusal={withdrawing.failure?.words}
        onConfirm={() => void withdrawing.run(undefined)}
        onClose={() => setAsking(false)}
      />
    </Card>
  )
}
