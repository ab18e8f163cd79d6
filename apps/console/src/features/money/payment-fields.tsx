import {
  payerLabels,
  payers,
  paymentMeans,
  paymentMeansLabels,
  paymentPurposeLabels,
  paymentPurposes,
} from '@hub/contracts/vocabulary'
import { Input, Select } from 'antd'
import { DayPicker } from '../../ui/day-picker.tsx'
import { FormRow } from '../../ui/form-row.tsx'
import { fenOf } from './fen-of.ts'
import type { PaymentDraft } from './money-drafts.ts'

interface Props {
  draft: PaymentDraft
  today: string
  tried: boolean
  onChange: (draft: PaymentDraft) => void
}

const accounts = [
  { value: 'yes', label: '进了监管账户' },
  { value: 'no', label: '没进监管账户' },
  { value: 'unknown', label: '还不清楚' },
]

/** The day, the sum, who paid how, and where it went. */
export function PaymentFields({ draft, today, tried, onChange }: Props) {
  const set = (change: Partial<PaymentDraft>): void => {
    onChange({ ...draft, ...change })
  }
  const { supervised } = draft
  return (
    <>
      <FormRow id="payment-day" label="收款日期" fault={tried && draft.paidOn === null ? '请选日期' : undefined}>
        <DayPicker
          id="payment-day"
          required
          latest={today}
          value={draft.paidOn}
          onChange={(paidOn) => set({ paidOn })}
        />
      </FormRow>
      <FormRow id="payment-amount" label="金额" fault={tried && !fenOf(draft.amount) ? '应如 1234567.89' : undefined}>
        <Input
          id="payment-amount"
          prefix="¥"
          inputMode="decimal"
          value={draft.amount}
          onChange={(event) => set({ amount: event.target.value })}
        />
      </FormRow>
      <FormRow id="payment-payer" label="付款方">
        <Select
          id="payment-payer"
          value={draft.payer}
          onChange={(payer) => set({ payer })}
          options={payers.map((value) => ({ value, label: payerLabels[value] }))}
        />
      </FormRow>
      <FormRow id="payment-purpose" label="性质">
        <Select
          id="payment-purpose"
          value={draft.purpose}
          onChange={(purpose) => set({ purpose })}
          options={paymentPurposes.map((value) => ({ value, label: paymentPurposeLabels[value] }))}
        />
      </FormRow>
      <FormRow id="payment-means" label="方式">
        <Select
          id="payment-means"
          value={draft.means}
          onChange={(means) => set({ means })}
          options={paymentMeans.map((value) => ({ value, label: paymentMeansLabels[value] }))}
        />
      </FormRow>
      <FormRow id="payment-receipt" label="收据号" hint="没有就空着">
        <Input
          id="payment-receipt"
          maxLength={40}
          value={draft.receiptNo}
          onChange={(event) => set({ receiptNo: event.target.value })}
        />
      </FormRow>
      <FormRow id="payment-account" label="入账">
        <Select
          id="payment-account"
          value={supervised === null ? 'unknown' : supervised ? 'yes' : 'no'}
          onChange={(value) => set({ supervised: value === 'unknown' ? null : value === 'yes' })}
          options={accounts}
        />
      </FormRow>
    </>
  )
}
