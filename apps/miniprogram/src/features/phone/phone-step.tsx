import { Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useAction } from '../../platform/data/use-action'
import { verifyPhoneWithSms, verifyPhoneWithWeChat } from '../../platform/session/log-in'
import { Card } from '../../ui/card/card'
import './phone-step.scss'
import { PhoneWays } from './phone-ways'

/** Verifies the reader's phone number. Afterwards the page around it loads anew by itself, since the reader may be known by that number. */
export function PhoneStep({ why }: { why: string }): ReactNode {
  const wechat = useAction(verifyPhoneWithWeChat)
  const sms = useAction(verifyPhoneWithSms)
  return (
    <Card className="phone-step">
      <Text className="phone-step__title">验证您的手机号</Text>
      <Text className="phone-step__why">{why}</Text>
      <PhoneWays act="验证" wechat={wechat} sms={sms} bySms={wechat.failure?.code === 'phone.proof_required'} />
    </Card>
  )
}
