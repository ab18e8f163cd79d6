import { Input, Select } from 'antd'
import { useState } from 'react'
import { DayPicker } from '../../ui/day-picker.tsx'
import { FormRow } from '../../ui/form-row.tsx'
import { ReasonedModal } from '../../ui/reasoned-modal.tsx'
import { type Safety, type SafetyChange, useSaveSafety } from './use-safety.ts'

interface Props {
  safety: Safety
  /** Null for a new one. */
  id: string | null
  onClose: () => void
}

/** A pre-sale permit and its buildings. */
export function PermitForm({ safety, id, onClose }: Props) {
  const saving = useSaveSafety(safety.projectId)
  const known = safety.permits.find((permit) => permit.id === id)
  const [number, setNumber] = useState(known?.number ?? '')
  const [issuedOn, setIssuedOn] = useState<string | null>(known?.issuedOn ?? null)
  const [buildingIds, setBuildingIds] = useState<string[]>(known?.buildingIds ?? [])
  const isNumber = number.trim().length >= 4
  return (
    <ReasonedModal<SafetyChange>
      hint="写进改动记录，只有同事看得到"
      savedWords="已保存，客户马上能看到"
      saving={saving}
      title={known ? '更正预售许可证' : '添加预售许可证'}
      onClose={onClose}
      asked={(reason) =>
        !isNumber || buildingIds.length === 0
          ? null
          : {
              kind: 'permit',
              body: {
                ...(known ? { id: known.id } : {}),
                ...{ version: known?.version ?? 0, number, issuedOn, buildingIds, reason },
              },
            }
      }
    >
      {(tried) => (
        <>
          <FormRow id="permit-number" label="许可证号" fault={tried && !isNumber ? '请填写许可证号' : undefined}>
            <Input id="permit-number" value={number} onChange={(event) => setNumber(event.target.value)} />
          </FormRow>
          <FormRow id="permit-day" label="发证日期">
            <DayPicker id="permit-day" value={issuedOn} onChange={setIssuedOn} />
          </FormRow>
          <FormRow
            id="permit-buildings"
            label="楼栋"
            fault={tried && buildingIds.length === 0 ? '请选择楼栋' : undefined}
          >
            <Select
              id="permit-buildings"
              mode="multiple"
              value={buildingIds}
              onChange={setBuildingIds}
              placeholder="这张证许可哪些楼栋"
              options={safety.buildings.map((building) => ({ value: building.id, label: building.name }))}
            />
          </FormRow>
        </>
      )}
    </ReasonedModal>
  )
}
