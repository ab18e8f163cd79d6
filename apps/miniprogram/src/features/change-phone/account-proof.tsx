import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { FormHead } from '../../ui/form-head/form-head'
import { ProofForm } from '../my-data/proof-form'
import { ContractProofForm } from '../phone/contract-proof'
import type { ChangePhone } from './use-change-phone'

export interface AccountProofProps {
  /** The number so far, in full. */
  phone: string
  phoneMasked: string | null
  change: ChangePhone
}

/** That it is the holder of the account who asks: a code to the old number, or a contract where that number is lost. */
export function AccountProof({ phone, phoneMasked, change }: AccountProofProps): ReactNode {
  const { busy, failure, ask } = change
  const [byContract, setByContract] = useState(false)
  // That a proof is wanted is what this card says.
  const refused = failure?.code === 'auth.proof_required' ? undefined : failure
  return (
    <Card className="change-phone">
      <FormHead
        title="再确认一下是您本人"
        why={
          byContract
            ? '用任意一套已绑定房子的合同核对。'
            : '登录有一阵子了。收一次旧号码的验证码，免得别人拿着您的手机换号。'
        }
      />
      <View className="change-phone__ways">
        {byContract ? (
          <ContractProofForm
            act="核对并换号"
            busy={busy}
            refusal={refused?.words}
            onProof={(proof) => ask({ proof })}
          />
        ) : (
          <ProofForm
            phone={phone}
            phoneMasked={phoneMasked}
            act="确认换号"
            busy={busy}
            failure={refused}
            onProof={(proof) => {
              if (proof.by === 'sms') ask({ proof })
            }}
          />
        )}
        <Button id="other-proof" kind="plain" wide onTap={() => setByContract(!byContract)}>
          {byContract ? '改用旧号码的验证码' : '旧号码收不到短信了'}
        </Button>
      </View>
    </Card>
  )
}
