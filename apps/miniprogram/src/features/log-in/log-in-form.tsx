import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ReactNode } from 'react'
import type { About } from '../../platform/data/use-about'
import { useAction } from '../../platform/data/use-action'
import { logInWithSms, logInWithWeChat } from '../../platform/session/log-in'
import type { PhoneAndCode } from '../../platform/session/log-in'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { FormHead } from '../../ui/form-head/form-head'
import { SmsForm } from '../phone/sms-form'
import { goOnAfterLogIn } from './after-log-in'
import { ConsentList } from './consent-list'
import './log-in-form.scss'
import { useConsents } from './use-consents'

export interface LogInFormProps {
  texts: About['consents']
  /** Where to go once logged in. */
  then: string | undefined
  onHelp: () => void
}

export function LogInForm({ texts, then, onHelp }: LogInFormProps): ReactNode {
  const consents = useConsents(texts)
  const [reminder, setReminder] = useState(false)
  const wechat = useAction(async (given: typeof consents.given) => {
    const { hasPhone } = await logInWithWeChat(given)
    goOnAfterLogIn(then, hasPhone)
  })
  const sms = useAction(async (given: PhoneAndCode) => {
    await logInWithSms(given, consents.given)
    goOnAfterLogIn(then, true)
  })
  const allowed = () => {
    setReminder(consents.missing !== undefined)
    return consents.missing === undefined
  }
  return (
    <View className="log-in-form">
      <View className="log-in-form__hello">
        <FormHead title="登录后看您家的进展" why="第一次登录就是注册，不用设密码" />
      </View>
      <ConsentList texts={texts} consents={consents} reminder={reminder} />
      <Card>
        {process.env.TARO_ENV === 'h5' ? (
          <SmsForm
            act="登录"
            busy={sms.busy}
            failure={sms.failure}
            ready={consents.missing === undefined}
            allowed={allowed}
            onSubmit={(given) => void sms.run(given)}
          />
        ) : (
          <View className="log-in-form__wechat">
            {wechat.failure ? <Text className="log-in-form__failure">{wechat.failure.words}</Text> : null}
            <Button
              id="wechat-log-in"
              wide
              busy={wechat.busy}
              onTap={() => {
                if (allowed()) void wechat.run(consents.given)
              }}
            >
              微信登录
            </Button>
          </View>
        )}
      </Card>
      <View className="log-in-form__help">
        <Button kind="plain" icon="phone" onTap={onHelp}>
          登录不了，打客服电话
        </Button>
      </View>
    </View>
  )
}
