import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../platform/api'
import { useAction } from '../../platform/data/use-action'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import './claim-form.scss'
import { goToBoundHome } from './homes'
import type { Homes } from './homes'

type Home = Homes['claimable'][number]
type Proof = Home['proofs'][number]

const lastSix = /^\d{5}[\dXx]$/
const fields: Record<Proof, { label: string; placeholder: string; other: string; wrong: string }> = {
  identity: {
    label: '证件号码最后 6 位',
    placeholder: '例如 12345X',
    other: '改用证件号码核对',
    wrong: '请填写证件号码最后 6 位',
  },
  contract: { label: '合同编号', placeholder: '在合同首页右上角', other: '改用合同编号核对', wrong: '请填写合同编号' },
}

function isWhole(proof: Proof, value: string): boolean {
  return proof === 'identity' ? lastSix.test(value) : value.length >= 3
}

/** The second proof, since a number may have been given to somebody else. Says how many tries are left. */
export function ClaimForm({ home }: { home: Home }): ReactNode {
  const [proof, setProof] = useState<Proof>(home.proofs[0] ?? 'contract')
  const [value, setValue] = useState('')
  const [wrong, setWrong] = useState<string>()
  const claim = useAction(async (typed: string) => {
    const body =
      proof === 'identity' ? ({ proof, lastSix: typed } as const) : ({ proof: 'contract', contractNo: typed } as const)
    goToBoundHome(await api('POST /homes/:homeId/claim', { params: { homeId: home.id }, body }))
  })
  const other = home.proofs.find((each) => each !== proof)
  const submit = () => {
    if (isWhole(proof, value)) void claim.run(value)
    else setWrong(fields[proof].wrong)
  }
  const change = (next: string) => {
    setValue(next.trim())
    setWrong(undefined)
    claim.clear()
  }
  return (
    <View className="claim-form">
      <Field
        id="proof"
        label={fields[proof].label}
        type={proof === 'identity' ? 'idcard' : 'text'}
        maxlength={proof === 'identity' ? 6 : 64}
        placeholder={fields[proof].placeholder}
        value={value}
        error={wrong ?? claim.failure?.words}
        onChange={change}
        onDone={submit}
      />
      <Button id="claim" wide busy={claim.busy} onTap={submit}>
        绑定这套房
      </Button>
      {other ? (
        <Button
          id="other-proof"
          kind="plain"
          wide
          onTap={() => {
            setProof(other)
            change('')
          }}
        >
          {fields[other].other}
        </Button>
      ) : null}
    </View>
  )
}
