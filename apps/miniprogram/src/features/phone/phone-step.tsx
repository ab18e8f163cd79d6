import type { ReactNode } from 'react'
import { useAction } from '../../platform/data/use-action'
import { verifyPhoneWithSms, verifyPhoneWithWeChat } from '../../platform/session/log-in'
import { Card } from '../../ui/card/card'
import { FormHead } from '../../ui/form-head/form-head'
import { PhoneWays } from './phone-ways'

/** Verifies the reader's phone number. Afterwards the page around it loads anew by itself, since the reader may be known by that number. */
export function PhoneStep({ why }: { why: string }): ReactNode {
  const wechat = useAction(verifyPhoneWithWeChat)
  const sms = useAction(verifyPhoneWithSms)
  return (
    <Card>
      <FormHead title="验证您的手机号" why={why} />
      <PhoneWays act="验证" wechat={wechat} sms={sms} bySms={wechat.failure?.code === 'phone.proof_required'} />
    </Card>
  )
}
