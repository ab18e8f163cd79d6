import { civilDateOf, fullDate } from '@hub/design'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../platform/api'
import { useAction } from '../../platform/data/use-action'
import { goToTab, homeTab } from '../../platform/routes'
import { endSession } from '../../platform/session/tokens'
import { useNow } from '../../platform/use-now'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { ConfirmSheet } from '../../ui/confirm-sheet/confirm-sheet'
import { Tag } from '../../ui/tag/tag'
import './consent-card.scss'
import type { Me } from './use-me'

type Consent = Me['consents'][number]

/** What follows a withdrawal, said before it is done. */
const consequences: Record<Consent['purpose'], string> = {
  service: '撤回后会退出所有登录，不能再用本服务。合同和付款记录按法律规定保存。以后想用，重新登录并同意就行。',
  marketing: '撤回后不再给您发活动和优惠消息，其他服务不变。',
}

/** One purpose: its text, since when, and agree or withdraw: both are one tap away. */
export function ConsentCard({ consent, onChanged }: { consent: Consent; onChanged: () => void }): ReactNode {
  const { purpose, title, text, required, version, givenAt, givenVersion } = consent
  const [asking, setAsking] = useState(false)
  const inForce = givenAt !== null && givenVersion === version
  const giving = useAction(async () => {
    await api('PUT /me/consents/:purpose', { params: { purpose }, body: { version } })
    onChanged()
  })
  const withdrawing = useAction(async () => {
    await api('DELETE /me/consents/:purpose', { params: { purpose } })
    setAsking(false)
    if (required) {
      endSession()
      goToTab(homeTab)
    } else onChanged()
  })
  const today = civilDateOf(useNow())
  return (
    <Card className="consent-card">
      <View className="consent-card__head">
        <Text className="consent-card__title">{title}</Text>
        {required ? <Tag kind="brand">必需</Tag> : null}
      </View>
      <Text className="consent-card__text">{text}</Text>
      <View className="consent-card__foot">
        <Text className="consent-card__state">
          {inForce
            ? `${fullDate(civilDateOf(Date.parse(givenAt)), today)}同意`
            : givenAt === null
              ? '还没有同意'
              : '内容更新过，要重新同意'}
        </Text>
        {inForce ? (
          <Button id={`withdraw-${purpose}`} kind="outline" onTap={() => setAsking(true)}>
            撤回同意
          </Button>
        ) : (
          <Button id={`give-${purpose}`} kind="soft" busy={giving.busy} onTap={() => void giving.run(undefined)}>
            同意
          </Button>
        )}
      </View>
      {giving.failure ? <Text className="consent-card__failure">{giving.failure.words}</Text> : null}
      <ConfirmSheet
        title={`撤回「${title}」`}
        detail={consequences[purpose]}
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
