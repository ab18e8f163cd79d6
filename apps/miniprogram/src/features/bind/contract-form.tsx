import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../platform/api'
import { useAction } from '../../platform/data/use-action'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Field } from '../../ui/field/field'
import { FormHead } from '../../ui/form-head/form-head'
import './contract-form.scss'
import { goToBoundHome } from './homes'

const lastSix = /^\d{5}[\dXx]$/

interface Typed {
  contractNo: string
  identity: string
}

/** What is not whole yet, by field. */
function faultsOf({ contractNo, identity }: Typed): Partial<Typed> {
  return {
    ...(contractNo.length < 3 ? { contractNo: '请填写合同编号' } : {}),
    ...(lastSix.test(identity) ? {} : { identity: '请填写证件号码最后 6 位' }),
  }
}

/** Both numbers are asked for, since no phone number speaks for the reader. */
export function ContractForm({ phoneMasked }: { phoneMasked: string }): ReactNode {
  const [typed, setTyped] = useState<Typed>({ contractNo: '', identity: '' })
  const [wrong, setWrong] = useState<Partial<Typed>>({})
  const claim = useAction(async ({ contractNo, identity }: Typed) => {
    goToBoundHome(await api('POST /homes/claims', { body: { contractNo, lastSix: identity } }))
  })
  const change = (part: Partial<Typed>) => {
    setTyped({ ...typed, ...part })
    setWrong({})
    claim.clear()
  }
  const submit = () => {
    const faults = faultsOf(typed)
    setWrong(faults)
    if (Object.keys(faults).length === 0) void claim.run(typed)
  }
  return (
    <Card className="contract-form">
      <FormHead
        title="用合同和证件绑定"
        why={`合同上没有登记手机号，或者您注销过账号，就同时核对这两项。绑定以后，合同上登记 ${phoneMasked}。`}
      />
      <Field
        id="contract-no"
        label="合同编号"
        type="text"
        maxlength={64}
        placeholder="在合同首页右上角"
        value={typed.contractNo}
        error={wrong.contractNo}
        onChange={(value) => change({ contractNo: value.trim() })}
      />
      <Field
        id="last-six"
        label="证件号码最后 6 位"
        type="idcard"
        maxlength={6}
        placeholder="例如 12345X"
        value={typed.identity}
        error={wrong.identity ?? claim.failure?.words}
        onChange={(value) => change({ identity: value.trim() })}
        onDone={submit}
      />
      <View className="contract-form__submit">
        <Button id="claim" wide busy={claim.busy} onTap={submit}>
          绑定这套房
        </Button>
      </View>
    </Card>
  )
}
