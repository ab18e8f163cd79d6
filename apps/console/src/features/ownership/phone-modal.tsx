import { Segmented } from 'antd'
import { useState } from 'react'
import { FormRow } from '../../ui/form-row.tsx'
import { ReasonedModal } from '../../ui/reasoned-modal.tsx'
import { lastSixFault, phoneFault } from './contact-faults.ts'
import { TextRow } from './text-row.tsx'
import { type BuyerPhone, type OwnerBuyer, useBuyerPhone } from './use-ownership.ts'

type ProofKind = BuyerPhone['proof']['by']
const proofs: { value: ProofKind; label: string }[] = [
  { value: 'identity', label: '证件号码后六位' },
  { value: 'contract', label: '合同编号' },
]

interface Props {
  homeId: string
  buyer: OwnerBuyer
  onClose: () => void
}

/** Another number for a buyer, on what only the buyer knows. */
export function PhoneModal({ homeId, buyer, onClose }: Props) {
  const saving = useBuyerPhone(homeId, buyer.position)
  const [phone, setPhone] = useState('')
  const [by, setBy] = useState<ProofKind>('identity')
  const [told, setTold] = useState('')
  const toldFault = by === 'identity' ? lastSixFault(told) : told.trim() === '' ? '请填合同编号' : undefined
  const asked = (reason: string): BuyerPhone | null => {
    if (phoneFault(phone) !== undefined || toldFault !== undefined) return null
    const words = told.trim()
    const proof = by === 'identity' ? { by, lastSix: words } : { by, contractNo: words }
    return { phone: phone.trim(), reason: reason.trim(), proof }
  }
  return (
    <ReasonedModal
      title={`给 ${buyer.nameMasked} 换手机号`}
      okText="换手机号"
      hint="客户能在自己的资料里看到"
      savedWords="换好了，第一次用新号码登录要再核对一次合同"
      asked={asked}
      saving={saving}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <p className="quiet">
            先请客户报出证件号码后六位或合同编号。新号码写进合同联系方式，绑定的账号也跟着换，原来的登录全部退出。
          </p>
          <TextRow
            id="buyer-phone"
            label="新手机号"
            value={phone}
            onChange={setPhone}
            fault={tried ? phoneFault(phone) : undefined}
          />
          <FormRow id="buyer-proof" label="客户报的">
            <Segmented<ProofKind> options={proofs} value={by} onChange={setBy} />
          </FormRow>
          <TextRow
            id="buyer-told"
            label={by === 'identity' ? '后六位' : '合同编号'}
            value={told}
            onChange={setTold}
            fault={tried ? toldFault : undefined}
          />
        </>
      )}
    </ReasonedModal>
  )
}
