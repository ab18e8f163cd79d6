import { actors } from '@hub/contracts/vocabulary'
import { Checkbox, Input, Select } from 'antd'
import { actorWords } from '../../ui/actor-words.ts'
import { DayPicker } from '../../ui/day-picker.tsx'
import { fieldsOf, needsReason, type ActionDraft, type DraftField } from './action-draft.ts'
import { FormRow } from '../../ui/form-row.tsx'
import type { JourneyNode } from './journey-types.ts'

export interface FieldsProps {
  draft: ActionDraft
  node: JourneyNode
  today: string
  faults: Partial<Record<DraftField, string>>
  onChange: (change: Partial<ActionDraft>) => void
}

const dayLabels: Record<string, string> = { complete: '完成日期', refuse: '结果日期', retry: '重新开始' }

function Field({ field, draft, node, today, faults, onChange }: FieldsProps & { field: DraftField }) {
  const id = `node-${field}`
  const row = { id, fault: faults[field] }
  const invalid = faults[field] !== undefined
  switch (field) {
    case 'on':
      return (
        <FormRow {...row} label={dayLabels[draft.action] ?? '日期'}>
          <DayPicker
            id={id}
            required
            latest={today}
            invalid={invalid}
            value={draft.on}
            onChange={(on) => {
              onChange({ on: on ?? today })
            }}
          />
        </FormRow>
      )
    case 'dueOn':
    case 'plannedOn':
      return (
        <FormRow {...row} label={field === 'dueOn' ? '截止日' : '计划完成'}>
          <DayPicker
            id={id}
            invalid={invalid}
            value={draft[field]}
            onChange={(date) => {
              onChange({ [field]: date })
            }}
          />
        </FormRow>
      )
    case 'turn':
      return (
        <FormRow {...row} label="轮到">
          <Select
            id={id}
            style={{ width: '100%' }}
            value={draft.turn}
            onChange={(turn) => {
              onChange({ turn })
            }}
            options={actors.map((value) => ({ value, label: actorWords(value) }))}
          />
        </FormRow>
      )
    case 'todo':
      return (
        <FormRow {...row} label="下一步" hint="客户首页上的一句话">
          <Input
            id={id}
            maxLength={60}
            value={draft.todo}
            onChange={({ target }) => {
              onChange({ todo: target.value })
            }}
          />
        </FormRow>
      )
    case 'received':
      return node.documents.length === 0 ? null : (
        <FormRow {...row} label="收到材料">
          <Checkbox.Group
            className="documents"
            value={draft.received}
            onChange={(received) => {
              onChange({ received })
            }}
            options={node.documents.map(({ key, name, from }) => ({
              value: key,
              label: from === 'customer' ? name : `${name}（我们出）`,
            }))}
          />
        </FormRow>
      )
    case 'note':
      return (
        <FormRow {...row} label="告诉客户" hint="显示在节点下面，可以不写">
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 2, maxRows: 5 }}
            maxLength={200}
            value={draft.note}
            onChange={({ target }) => {
              onChange({ note: target.value })
            }}
          />
        </FormRow>
      )
    case 'reason':
      return (
        <FormRow {...row} label={needsReason(draft.action) ? '原因' : '原因（选填）'} hint="记在改动记录里">
          <Input
            id={id}
            maxLength={200}
            value={draft.reason}
            {...(invalid ? { status: 'error' } : {})}
            onChange={({ target }) => {
              onChange({ reason: target.value })
            }}
          />
        </FormRow>
      )
  }
}

/** The fields that the chosen action offers. */
export function ActionFields(props: FieldsProps) {
  return (
    <>
      {fieldsOf[props.draft.action].map((field) => (
        <Field key={field} field={field} {...props} />
      ))}
    </>
  )
}
