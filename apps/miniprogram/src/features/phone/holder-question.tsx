import type { Sent } from '@hub/contracts'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import './holder-question.scss'

export type Holder = Sent<'POST /sessions/sms'>['body']['holder']

export interface HolderQuestionProps {
  busy: boolean
  /** Why the last answer did not do. */
  refusal: string | undefined
  onAnswer: (holder: Holder) => void
}

const lastSix = /^\d{5}[\dXx]$/

/** Numbers are given out again: who comes back after long proves a contract, or says that the number is new. */
export function HolderQuestion({ busy, refusal, onAnswer }: HolderQuestionProps): ReactNode {
  const [value, setValue] = useState('')
  const [wrong, setWrong] = useState<string>()
  const submit = () => {
    if (lastSix.test(value)) onAnswer({ by: 'identity', lastSix: value.toUpperCase() })
    else if (/[^\dXx]/.test(value) && value.length >= 3) onAnswer({ by: 'contract', contractNo: value })
    else setWrong('请填写证件号码最后 6 位，或合同编号')
  }
  return (
    <View className="holder-question">
      <Text className="holder-question__why">
        这个号码三个月没有验证过。运营商会把停用的号码再放出来，为了不让别人看到您的房子，请再核对一次。
      </Text>
      <Field
        id="holder-proof"
        label="证件号码最后 6 位，或合同编号"
        type="text"
        maxlength={64}
        placeholder="例如 12345X"
        value={value}
        error={wrong ?? refusal}
        onChange={(next) => {
          setValue(next.trim())
          setWrong(undefined)
        }}
        onDone={submit}
      />
      <Button id="prove-holder" wide busy={busy} onTap={submit}>
        核对并继续
      </Button>
      <Button id="new-holder" kind="plain" wide disabled={busy} onTap={() => onAnswer({ by: 'new_holder' })}>
        这是我新办的号码
      </Button>
    </View>
  )
}
