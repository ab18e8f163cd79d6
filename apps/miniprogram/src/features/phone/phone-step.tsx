import type { ButtonProps } from '@tarojs/components'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useAction } from '../../platform/data/use-action'
import { verifyPhoneWithSms, verifyPhoneWithWeChat } from '../../platform/session/log-in'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import './phone-step.scss'
import { SmsForm } from './sms-form'

const weapp = process.env.TARO_ENV !== 'h5'

/**
 * Verifies the reader's phone number: by WeChat with one tap, or by SMS for those who would rather not. Afterwards the
 * page around it loads anew by itself, since the reader may be known by that number.
 */
export function PhoneStep({ why }: { why: string }): ReactNode {
  const [bySms, setBySms] = useState(!weapp)
  const [refused, setRefused] = useState(false)
  const wechat = useAction(verifyPhoneWithWeChat)
  const sms = useAction(verifyPhoneWithSms)
  const answered: ButtonProps['onGetPhoneNumber'] = ({ detail }) => {
    // Absent when the reader refused, or when WeChat has no number to give.
    const code: string | undefined = detail.code
    setRefused(!code)
    if (code) void wechat.run(code)
  }
  return (
    <Card className="phone-step">
      <Text className="phone-step__title">验证您的手机号</Text>
      <Text className="phone-step__why">{why}</Text>
      {bySms || wechat.failure?.code === 'phone.proof_required' ? (
        <SmsForm act="验证" busy={sms.busy} failure={sms.failure} onSubmit={(given) => void sms.run(given)} />
      ) : (
        <View className="phone-step__ways">
          {refused ? (
            <Text className="phone-step__refused">没有拿到微信里的手机号。没关系，用短信验证码也可以。</Text>
          ) : null}
          {wechat.failure ? <Text className="phone-step__refused">{wechat.failure.words}</Text> : null}
          <Button id="wechat-phone" wide busy={wechat.busy} openType="getPhoneNumber" onGetPhoneNumber={answered}>
            用微信里的手机号
          </Button>
          <Button id="sms-way" kind="plain" wide onTap={() => setBySms(true)}>
            用短信验证码
          </Button>
        </View>
      )}
    </Card>
  )
}
