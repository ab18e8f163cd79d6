import { payerLabels, payers, paymentPurposeLabels, paymentPurposes } from '@hub/contracts/vocabulary'
import { Input, InputNumber, Select } from 'antd'
import { DayPicker } from '../../ui/day-picker.tsx'
import { FormRow } from '../../ui/form-row.tsx'
import { fenOf } from './fen-of.ts'
import type { ItemDraft } from './money-drafts.ts'

interface Props {
  draft: ItemDraft
  nodes: readonly { key: string; name: string }[]
  tried: boolean
  onChange: (draft: ItemDraft) => void
}

/** What, how much, by whom, and when: by a day or after a node. */
export function PlanItemFields({ draft, nodes, tried, onChange }: Props) {
  const set = (change: Partial<ItemDraft>): void => {
    onChange({ ...draft, ...change })
  }
  return (
    <>
      <FormRow id="item-name" label="款项" fault={tried && draft.name.trim() === '' ? '请填写名称' : undefined}>
        <Input
          id="item-name"
          maxLength={20}
          value={draft.name}
          onChange={(event) => set({ name: event.target.value })}
        />
      </FormRow>
      <FormRow id="item-amount" label="金额" fault={tried && !fenOf(draft.amount) ? '应如 1234567.89' : undefined}>
        <Input
          id="item-amount"
          prefix="¥"
          inputMode="decimal"
          value={draft.amount}
          onChange={(event) => set({ amount: event.target.value })}
        />
      </FormRow>
      <FormRow id="item-payer" label="付款方">
        <Select
          id="item-payer"
          value={draft.payer}
          onChange={(payer) => set({ payer })}
          options={payers.map((value) => ({ value, label: payerLabels[value] }))}
        />
      </FormRow>
      <FormRow id="item-purpose" label="性质" hint="只有房款计入合同总价">
        <Select
          id="item-purpose"
          value={draft.purpose}
          onChange={(purpose) => set({ purpose })}
          options={paymentPurposes.map((value) => ({ value, label: paymentPurposeLabels[value] }))}
        />
      </FormRow>
      <FormRow id="item-node" label="等哪个节点" hint="选了节点，到期日由节点完成那天算出来">
        <Select
          id="item-node"
          allowClear
          placeholder="不等节点，按日期"
          value={draft.dueNode}
          onChange={(dueNode?: string) => set({ dueNode: dueNode ?? null, ...(dueNode ? { dueOn: null } : {}) })}
          options={nodes.map(({ key, name }) => ({ value: key, label: name }))}
        />
      </FormRow>
      {draft.dueNode === null ? (
        <FormRow id="item-due" label="到期日">
          <DayPicker id="item-due" value={draft.dueOn} onChange={(dueOn) => set({ dueOn })} />
        </FormRow>
      ) : (
        <FormRow id="item-days" label="之后几天内">
          <InputNumber
            id="item-days"
            min={0}
            max={3650}
            precision={0}
            value={draft.dueDays}
            onChange={(dueDays) => set({ dueDays: dueDays ?? 0 })}
          />
        </FormRow>
      )}
    </>
  )
}
