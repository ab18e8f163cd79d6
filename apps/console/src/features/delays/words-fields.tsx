import { delayChoiceLabels, delayChoices, type DelayChoice } from '@hub/contracts/vocabulary'
import { Checkbox, Input } from 'antd'
import { DayPicker } from '../../ui/day-picker.tsx'
import { FormRow } from '../../ui/form-row.tsx'
import type { DelayDraft } from './delay-draft.ts'

interface Props {
  draft: DelayDraft
  onChange: (change: Partial<DelayDraft>) => void
}

/** What the customers read: the new day, why, what they may choose, and until when. */
export function WordsFields({ draft, onChange }: Props) {
  return (
    <>
      <FormRow id="delay-new" label="新的日期">
        <DayPicker
          id="delay-new"
          value={draft.newOn}
          onChange={(newOn) => {
            onChange({ newOn })
          }}
        />
      </FormRow>
      <FormRow id="delay-cause" label="原因" hint="客户会读到这段话，写清楚发生了什么、正在怎么补救">
        <Input.TextArea
          id="delay-cause"
          autoSize={{ minRows: 3, maxRows: 6 }}
          maxLength={400}
          value={draft.cause}
          onChange={({ target }) => {
            onChange({ cause: target.value })
          }}
        />
      </FormRow>
      <FormRow id="delay-choices" label="客户可以选" hint="「解除合同」只出现在超过合同期限的那些户">
        <Checkbox.Group
          value={draft.choices}
          options={delayChoices.map((value) => ({ value, label: delayChoiceLabels[value] }))}
          onChange={(choices: DelayChoice[]) => {
            onChange({ choices })
          }}
        />
      </FormRow>
      <FormRow id="delay-until" label="选择的期限">
        <DayPicker
          id="delay-until"
          value={draft.answerUntil}
          onChange={(answerUntil) => {
            onChange({ answerUntil })
          }}
        />
      </FormRow>
    </>
  )
}
