import { sharingFieldLabels, sharingFields } from '@hub/contracts/vocabulary'
import { Checkbox, Input, Select } from 'antd'
import { DayPicker } from '../../ui/day-picker.tsx'
import { FormRow } from '../../ui/form-row.tsx'
import type { EntryDraft, EntryFaults } from './entry-draft.ts'

interface Props {
  draft: EntryDraft
  faults: EntryFaults
  projects: readonly { id: string; name: string }[]
  onChange: (change: Partial<EntryDraft>) => void
}

const fieldOptions = sharingFields.map((value) => ({ value, label: sharingFieldLabels[value] }))

const lines = [
  { key: 'recipient', label: '接收方', placeholder: '公司全称', most: 80 },
  { key: 'contact', label: '联系方式', placeholder: '联系人和电话或邮箱，客户会看到', most: 80 },
  { key: 'purpose', label: '用途', placeholder: '如 交付后上门量房，出装修报价', most: 200 },
  { key: 'handling', label: '处理方式', placeholder: '对方怎么用、用完怎么处理，如 三个月后删除', most: 200 },
] as const

/** The form of an entry: who, what for, which fields, from when to when, under which NDA. */
export function EntryFields({ draft, faults, projects, onChange }: Props) {
  return (
    <div className="sharing-form">
      <FormRow id="entry-project" label="楼盘" fault={faults.projectId}>
        <Select
          id="entry-project"
          className="sharing-wide"
          placeholder="选择楼盘"
          options={projects.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.projectId}
          onChange={(projectId: string) => {
            onChange({ projectId })
          }}
        />
      </FormRow>
      {lines.map(({ key, label, placeholder, most }) => (
        <FormRow key={key} id={`entry-${key}`} label={label} fault={faults[key]}>
          <Input
            id={`entry-${key}`}
            maxLength={most}
            placeholder={placeholder}
            value={draft[key]}
            onChange={({ target }) => {
              onChange({ [key]: target.value })
            }}
          />
        </FormRow>
      ))}
      <FormRow id="entry-fields" label="给哪些内容" fault={faults.fields}>
        <Checkbox.Group
          className="sharing-fields"
          options={fieldOptions}
          value={[...draft.fields]}
          onChange={(fields) => {
            onChange({ fields })
          }}
        />
      </FormRow>
      <FormRow
        id="entry-from"
        label="有效期"
        fault={faults.validFrom ?? faults.validUntil}
        hint="到期自动失效，最长三年"
      >
        <div className="sharing-days">
          <DayPicker
            id="entry-from"
            required
            value={draft.validFrom}
            onChange={(validFrom) => {
              onChange({ validFrom })
            }}
          />
          <span className="quiet">到</span>
          <DayPicker
            id="entry-until"
            required
            value={draft.validUntil}
            onChange={(validUntil) => {
              onChange({ validUntil })
            }}
          />
        </div>
      </FormRow>
      <FormRow id="entry-nda" label="保密协议" fault={faults.ndaNumber}>
        <Input
          id="entry-nda"
          maxLength={60}
          placeholder="协议编号"
          value={draft.ndaNumber}
          onChange={({ target }) => {
            onChange({ ndaNumber: target.value })
          }}
        />
      </FormRow>
    </div>
  )
}
