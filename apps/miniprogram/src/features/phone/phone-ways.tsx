import type { ButtonProps } from '@tarojs/components'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Failure } from '../../platform/data/failure'
import type { PhoneAndCode } from '../../platform/session/log-in'
import { Button } from '../../ui/button/button'
import './phone-ways.scss'
import { SmsForm } from './sms-form'

export interface Way<Given> {
  busy: boolean
  failure: Failure | undefined
  run: (given: Given) => unknown
}

export interface PhoneWaysProps {
  /** The words of the button under the code: 验证, 换成这个号码. */
  act: string
  /** The number to begin with: one that was typed before. */
  typed?: string | undefined
  /** Example in the empty field. */
  placeholder?: string
  wechat: Way<string>
  sms: Way<PhoneAndCode>
  /** The code by SMS at once: a browser, or where WeChat's way leads no further. */
  bySms?: boolean
}

const weapp = process.env.TARO_ENV !== 'h5'

/** Shows that a number is the reader's own: by WeChat with one tap, or by SMS for those who would rather not. */
export function PhoneWays({ act, typed, placeholder, wechat, sms, bySms = false }: PhoneWaysProps): ReactNode {
  const [chosen, setChosen] = useState(!weapp)
  const [refused, setRefused] = useState(false)
  const answered: ButtonProps['onGetPhoneNumber'] = ({ detail }) => {
    // Absent when the reader refused, or when WeChat has no number to give.
    const code: string | undefined = detail.code
    setRefused(!code)
    if (code) wechat.run(code)
  }
  if (chosen || bySms) {
    return (
      <SmsForm
        act={act}
        typed={typed}
        busy={sms.busy}
        failure={sms.failure}
        onSubmit={(given) => sms.run(given)}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
    )
  }
  return (
    <View className="phone-ways">
      {refused ? (
        <Text className="phone-ways__refused">没有拿到微信里的手机号。没关系，用短信验证码也可以。</Text>
      ) : null}
      {wechat.failure ? <Text className="phone-ways__refused">{wechat.failure.words}</Text> : null}
      <Button id="wechat-phone" wide busy={wechat.busy} openType="getPhoneNumber" onGetPhoneNumber={answered}>
        用微信里的手机号
      </Button>
      <Button id="sms-way" kind="plain" wide onTap={() => setChosen(true)}>
        用短信验证码
      </Button>
    </View>
  )
}
