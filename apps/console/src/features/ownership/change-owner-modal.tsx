import { ownershipChangeKinds, ownershipChangeLabels } from '@hub/contracts/vocabulary'
import { Checkbox, Segmented } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { DayPicker } from '../../ui/day-picker.tsx'
import { FormRow } from '../../ui/form-row.tsx'
import { ReasonedModal } from '../../ui/reasoned-modal.tsx'
import { type ChangeDraft, changeFault, changeOf, emptyChange } from './change-draft.ts'
import { ChangeEffect } from './change-effect.tsx'
import { NextOwnerFields } from './next-owner-fields.tsx'
import { type Ownership, useChangeOwner } from './use-ownership.ts'

interface Props {
  ownership: Ownership
  purchaseId: string
  onClose: () => void
}

const kinds = ownershipChangeKinds.map((value) => ({ value, label: ownershipChangeLabels[value] }))

/** A home changes hands, or goes back: how, when, to whom, and what that does, before it is done. */
export function ChangeOwnerModal({ ownership, purchaseId, onClose }: Props) {
  const { home, ends, today } = ownership
  const navigate = useNavigate()
  const saving = useChangeOwner(home.homeId, () => void navigate(`/homes/${home.homeId}`))
  const [draft, setDraft] = useState<ChangeDraft>(() => emptyChange(today))
  const set = (change: Partial<ChangeDraft>): void => {
    setDraft((before) => ({ ...before, ...change }))
  }
  return (
    <ReasonedModal
      title={`${home.label} 更换业主`}
      okText="更换业主"
      hint="留在变更记录里，同事看得到"
      savedWords="已经更换，原来的成员现在看不到这套房了"
      asked={(reason) => changeOf(draft, purchaseId, reason, today)}
      saving={saving}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <FormRow id="change-kind" label="怎么变更">
            <Segmented
              options={kinds}
              value={draft.kind}
              onChange={(kind) => {
                set({ kind, isSure: false })
              }}
            />
          </FormRow>
          <FormRow id="change-on" label="哪天">
            <DayPicker
              id="change-on"
              required
              latest={today}
              value={draft.on}
              onChange={(on) => {
                set({ on })
              }}
            />
          </FormRow>
          {draft.kind !== 'withdrawal' && <NextOwnerFields draft={draft} onChange={set} />}
          <ChangeEffect draft={draft} ends={ends} />
          <Checkbox
            checked={draft.isSure}
            onChange={({ target }) => {
              set({ isSure: target.checked })
            }}
          >
            我核对过，变更不能撤销
          </Checkbox>
          {tried && changeFault(draft, today) !== undefined && (
            <div className="small late" role="alert">
              {changeFault(draft, today)}
            </div>
          )}
        </>
      )}
    </ReasonedModal>
  )
}
