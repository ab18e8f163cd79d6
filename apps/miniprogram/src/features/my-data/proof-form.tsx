import type { Sent } from '@hub/contracts'
import Taro from '@tarojs/taro'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Failure } from '../../platform/data/failure'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { useSmsCode } from '../phone/use-sms-code'
import './proof-form.scss'

export type Proof = Sent<'POST /me/deletion'>['body']['proof']

export interface ProofFormProps {
  /** The person's own number in full; null: proven by WeChat. */
  phone: string | null
  phoneMasked: string | null
  act: string
  /** In red: it cannot be taken back. */
  grave?: boolean
  busy: boolean
  failure: Failure | undefined
  onProof: (proof: Proof) => void
}

/** Makes sure that it is the person: a code to the own number, which need not be typed, or WeChat without one. */
export function ProofForm(props: ProofFormProps): ReactNode {
  const { phone, phoneMasked, act, grave = false, busy, failure, onProof } = props
  const [code, setCode] = useState('')
  const [wrong, setWrong] = useState<string>()
  const sms = useSmsCode()
  const submit = async () => {
    if (phone === null) {
      const login = await Taro.login()
      onProof({ by: 'wechat', code: login.code })
    } else if (/^\d{6}$/.test(code)) onProof({ by: 'sms', code })
    else setWrong('验证码是 6 位数字')
  }
  const problem = wrong ?? sms.problem ?? failure?.words
  return (
    <View className="proof-form">
      {phone === null ? (
        problem ? (
          <Text className="proof-form__problem">{problem}</Text>
        ) : null
      ) : (
        <Field
          id="code"
          label={`发到 ${phoneMasked ?? phone} 的验证码`}
          type="number"
          maxlength={6}
          placeholder="6 位数字"
          focus={sms.sent}
          value={code}
          error={problem}
          beside={
            <Button id="send-code" kind="plain" disabled={sms.wait > 0} busy={sms.asking} onTap={() => sms.ask(phone)}>
              {sms.wait > 0 ? `${sms.wait} 秒后再发` : sms.sent ? '再发一次' : '获取验证码'}
            </Button>
          }
          onChange={(value) => {
            setCode(value.trim())
            setWrong(undefined)
            sms.forgive()
          }}
        />
      )}
      <View className="proof-form__submit">
        <Button id="submit-proof" kind={grave ? 'danger' : 'primary'} wide busy={busy} onTap={() => void submit()}>
          {act}
        </Button>
      </View>
    </View>
  )
}
