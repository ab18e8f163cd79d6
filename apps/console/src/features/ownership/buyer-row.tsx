import { Button } from 'antd'
import { useState } from 'react'
import { Tag } from '../../ui/tag.tsx'
import { PhoneModal } from './phone-modal.tsx'
import type { OwnerBuyer } from './use-ownership.ts'

interface Props {
  homeId: string
  buyer: OwnerBuyer
  editable: boolean
}

/** A buyer as the contract names them, and a new number for one who lost the phone. */
export function BuyerRow({ homeId, buyer, editable }: Props) {
  const [isOpen, setOpen] = useState(false)
  const { position, nameMasked, phoneMasked, isBound } = buyer
  return (
    <li className="owner-row">
      <span className="strong">{nameMasked}</span>
      <span className="quiet">{phoneMasked === '' ? '没有登记手机号' : phoneMasked}</span>
      {position > 1 && <Tag>共有人</Tag>}
      <Tag tone={isBound ? 'ok' : 'plain'}>{isBound ? '已绑定' : '还没绑定'}</Tag>
      {editable && (
        <Button
          size="small"
          className="owner-act"
          onClick={() => {
            setOpen(true)
          }}
        >
          换手机号
        </Button>
      )}
      {isOpen && (
        <PhoneModal
          homeId={homeId}
          buyer={buyer}
          onClose={() => {
            setOpen(false)
          }}
        />
      )}
    </li>
  )
}
