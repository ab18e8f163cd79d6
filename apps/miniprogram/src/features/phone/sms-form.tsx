import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Failure } from '../../platform/data/failure'
import type { PhoneAndCode } from '../../platform/session/log-in'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { HolderQuestion } from './holder-question'
import './sms-form.scss'
import { useSmsCode } from './use-sms-code'

export interface SmsFormProps {
  /** The words of the button: 登录, 验证. */
  act: string
  busy: boolean
  failure: Failure | undefined
  /** Puts the cursor into the first field. */
  ready?: boolean
  /** The number to begin with: one that was typed before. */
  typed?: string | undefined
  /** Example in the empty field. */
  placeholder?: string
  /** Asked before anything is sent; `false` stops it. */
  allowed?: () => boolean
  onSubmit: (given: PhoneAndCode) => void
}

const mainlandPhone = /^1[3-9]\d{9}$/
const code6 = /^\d{6}$/

/** A phone number and the code sent to it. What is wrong stands under the field it belongs to. */
export function SmsForm(props: SmsFormProps): ReactNode {
  const {
    act,
    busy,
    failure,
    ready = true,
    typed = '',
    placeholder = '买房时登记的手机号',
    allowed = () => true,
    onSubmit,
  } = props
  const [phone, setPhone] = useState(typed)
  const [code, setCode] = useState('')
  const [wrong, setWrong] = useState<{ phone?: string; code?: string }>({})
  const sms = useSmsCode()

  const phoneIsRight = () => {
    const right = mainlandPhone.test(phone)
    setWrong(right ? {} : { phone: '请填写 11 位手机号' })
    return right
  }
  const ask = () => {
    if (allowed() && phoneIsRight()) sms.ask(phone)
  }
  const submit = () => {
    if (!allowed() || !phoneIsRight()) return
    if (!code6.test(code)) setWrong({ code: '验证码是 6 位数字' })
    else onSubmit({ phone, code })
  }
  const phoneError = wrong.phone ?? sms.problem ?? failure?.fields.phone
  const asksHolder = failure?.code.startsWith('phone.proof_') ?? false
  const codeError =
    wrong.code ?? (failure && !asksHolder && !failure.fields.phone ? (failure.fields.code ?? failure.words) : undefined)
  return (
    <View className="sms-form">
      <Field
        id="phone"
        label="手机号"
        type="number"
        maxlength={11}
        placeholder={placeholder}
        focus={ready && !sms.sent}
        value={phone}
        error={phoneError}
        onChange={(value) => {
          setPhone(value.trim())
          setWrong({})
          sms.forgive()
        }}
      />
      <Field
        id="code"
        label="短信验证码"
        type="number"
        maxlength={6}
        placeholder="6 位数字"
        focus={sms.sent}
        value={code}
        error={codeError}
        beside={
          <Button id="send-code" kind="plain" disabled={sms.wait > 0} busy={sms.asking} onTap={ask}>
            {sms.wait > 0 ? `${sms.wait} 秒后再发` : sms.sent ? '再发一次' : '获取验证码'}
          </Button>
        }
        onChange={(value) => {
          setCode(value.trim())
          setWrong({})
        }}
        onDone={submit}
      />
      {asksHolder ? (
        <HolderQuestion
          busy={busy}
          refusal={failure?.code === 'phone.proof_wrong' ? failure.words : undefined}
          onAnswer={(holder) => onSubmit({ phone, code, holder })}
        />
      ) : (
        <View className="sms-form__submit">
          <Button id="submit" wide busy={busy} onTap={submit}>
            {act}
          </Button>
        </View>
      )}
    </View>
  )
}
