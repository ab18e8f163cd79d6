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

const everywhere = 'all'

/** The number is typed twice: customers pay by it. */
export function AccountForm({ safety, id, onClose }: Props) {
  const saving = useSaveSafety(safety.projectId)
  const known = safety.accounts.find((account) => account.id === id)
  const [place, setPlace] = useState(known?.buildingId ?? everywhere)
  const [bank, setBank] = useState(known?.bank ?? '')
  const [name, setName] = useState(known?.accountName ?? '')
  const [number, setNumber] = useState(known?.accountNumber ?? '')
  const [again, setAgain] = useState(known?.accountNumber ?? '')
  const [since, setSince] = useState<string | null>(known?.since ?? null)
  const digits = (text: string): string => text.replace(/[\s-]/gu, '')
  const isNumber = /^\d{8,32}$/u.test(digits(number))
  const isSame = digits(number) === digits(again)
  return (
    <ReasonedModal<SafetyChange>
      hint="写进改动记录，只有同事看得到"
      savedWords="已保存，客户马上能看到"
      saving={saving}
      title={known ? '更正监管账户' : '添加监管账户'}
      onClose={onClose}
      asked={(reason) =>
        bank.trim() === '' || name.trim() === '' || since === null || !isNumber || !isSame
          ? null
          : {
              kind: 'account',
              body: {
                ...(known ? { id: known.id } : {}),
                ...{ version: known?.version ?? 0, bank, accountName: name, accountNumber: number, since, reason },
                buildingId: place === everywhere ? null : place,
              },
            }
      }
    >
      {(tried) => (
        <>
          <FormRow id="account-place" label="楼栋">
            <Select
              id="account-place"
              value={place}
              onChange={setPlace}
              options={[
                { value: everywhere, label: '全部楼栋' },
                ...safety.buildings.map((building) => ({ value: building.id, label: building.name })),
              ]}
            />
          </FormRow>
          <FormRow id="account-name" label="户名" fault={tried && name.trim() === '' ? '请填写户名' : undefined}>
            <Input id="account-name" value={name} onChange={(event) => setName(event.target.value)} />
          </FormRow>
          <FormRow id="account-number" label="账号" fault={tried && !isNumber ? '账号是 8 到 32 位数字' : undefined}>
            <Input
              id="account-number"
              inputMode="numeric"
              value={number}
              onChange={(event) => setNumber(event.target.value)}
            />
          </FormRow>
          <FormRow id="account-again" label="再输一遍" fault={tried && !isSame ? '两次输入的账号不一样' : undefined}>
            <Input
              id="account-again"
              inputMode="numeric"
              value={again}
              onChange={(event) => setAgain(event.target.value)}
            />
          </FormRow>
          <FormRow id="account-bank" label="开户行" fault={tried && bank.trim() === '' ? '请填写开户行' : undefined}>
            <Input id="account-bank" value={bank} onChange={(event) => setBank(event.target.value)} />
          </FormRow>
          <FormRow id="account-since" label="起用日期" fault={tried && since === null ? '请选日期' : undefined}>
            <DayPicker id="account-since" required value={since} onChange={setSince} />
          </FormRow>
        </>
      )}
    </ReasonedModal>
  )
}
