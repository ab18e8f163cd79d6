import type { Sent } from '@hub/contracts'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'

/** What of a contract its buyer knows. */
export type ContractProof = Exclude<NonNullable<Sent<'POST /sessions/sms'>['body']['holder']>, { by: 'new_holder' }>

export interface ContractProofFormProps {
  act: string
  busy: boolean
  /** Why the last answer did not do. */
  refusal: string | undefined
  onProof: (proof: ContractProof) => void
}

const lastSix = /^\d{5}[\dXx]$/
/** Some numbers of contracts are digits only, but longer. */
const isContract = /^(?=.*[^\dXx]).{3,}$|^.{7,}$/

/** One field for either: six characters of an identity number, or the number of a contract. */
export function ContractProofForm({ act, busy, refusal, onProof }: ContractProofFormProps): ReactNode {
  const [value, setValue] = useState('')
  const [wrong, setWrong] = useState<string>()
  const submit = () => {
    if (lastSix.test(value)) onProof({ by: 'identity', lastSix: value.toUpperCase() })
    else if (isContract.test(value)) onProof({ by: 'contract', contractNo: value })
    else setWrong('请填写证件号码最后 6 位，或合同编号')
  }
  return (
    <>
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
        {act}
      </Button>
    </>
  )
}
