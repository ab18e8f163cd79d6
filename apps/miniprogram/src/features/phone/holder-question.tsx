import type { Sent } from '@hub/contracts'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button/button'
import { ContractProofForm } from './contract-proof'
import './holder-question.scss'

export type Holder = Sent<'POST /sessions/sms'>['body']['holder']

export interface HolderQuestionProps {
  busy: boolean
  /** Why the last answer did not do. */
  refusal: string | undefined
  onAnswer: (holder: Holder) => void
}

/** Numbers are given out again: who comes back after long proves a contract, or says that the number is new. */
export function HolderQuestion({ busy, refusal, onAnswer }: HolderQuestionProps): ReactNode {
  return (
    <View className="holder-question">
      <Text className="holder-question__why">
        这个号码三个月没有验证过。运营商会把停用的号码再放出来，为了不让别人看到您的房子，请再核对一次。
      </Text>
      <ContractProofForm act="核对并继续" busy={busy} refusal={refusal} onProof={onAnswer} />
      <Button id="new-holder" kind="plain" wide disabled={busy} onTap={() => onAnswer({ by: 'new_holder' })}>
        这是我新办的号码
      </Button>
      <Text className="holder-question__why">家人、租客没有合同：选「这是我新办的号码」，再请业主重新邀请。</Text>
    </View>
  )
}
