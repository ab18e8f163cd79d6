import { Select } from 'antd'
import { useState } from 'react'
import { FormRow } from '../../ui/form-row.tsx'
import { ReasonedModal } from '../../ui/reasoned-modal.tsx'
import { lastSixFault, phoneFault } from './contact-faults.ts'
import { TextRow } from './text-row.tsx'
import { type NewProxy, type Ownership, useNameProxy } from './use-ownership.ts'

/** An owner on the phone names somebody; both things only the owner knows are asked for. */
export function ProxyModal({ ownership, onClose }: { ownership: Ownership; onClose: () => void }) {
  const saving = useNameProxy(ownership.home.homeId)
  const buyers = ownership.present?.buyers ?? []
  const [position, setPosition] = useState(buyers[0]?.position ?? 1)
  const [contractNo, setContractNo] = useState('')
  const [lastSix, setLastSix] = useState('')
  const [phone, setPhone] = useState('')
  const contractFault = contractNo.trim() === '' ? '请填合同编号' : undefined
  const asked = (reason: string): NewProxy | null => {
    if (contractFault ?? lastSixFault(lastSix) ?? phoneFault(phone)) return null
    const told = { contractNo: contractNo.trim(), lastSix: lastSix.trim() }
    return { position, ...told, phone: phone.trim(), reason: reason.trim() }
  }
  return (
    <ReasonedModal
      title="登记代办人"
      okText="登记"
      hint="业主在小程序里看得到是谁登记的、为什么"
      savedWords="登记好了，代办人打开小程序就能看到这套房"
      asked={asked}
      saving={saving}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <p className="quiet">
            业主来电，请报出合同编号和证件号码后六位，两样都对才能登记。代办人替业主看进度、交材料、答复延期；退房、授权和邀请别人，仍由业主自己决定。
          </p>
          {buyers.length > 1 && (
            <FormRow id="proxy-buyer" label="来电的是">
              <Select
                id="proxy-buyer"
                value={position}
                onChange={setPosition}
                options={buyers.map((buyer) => ({ value: buyer.position, label: buyer.nameMasked }))}
              />
            </FormRow>
          )}
          <TextRow
            id="proxy-contract"
            label="合同编号"
            value={contractNo}
            onChange={setContractNo}
            fault={tried ? contractFault : undefined}
          />
          <TextRow
            id="proxy-six"
            label="后六位"
            placeholder="业主证件号码的后六位"
            value={lastSix}
            onChange={setLastSix}
            fault={tried ? lastSixFault(lastSix) : undefined}
          />
          <TextRow
            id="proxy-phone"
            label="代办人手机"
            hint="请对方先用这个手机号登录一次小程序"
            value={phone}
            onChange={setPhone}
            fault={tried ? phoneFault(phone) : undefined}
          />
        </>
      )}
    </ReasonedModal>
  )
}
