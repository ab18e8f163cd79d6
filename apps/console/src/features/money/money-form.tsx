import { yuan } from '@hub/design'
import { App, Input, Modal } from 'antd'
import { useState } from 'react'
import { saidError } from '../../platform/said-error.ts'
import { FormRow } from '../journey/form-row.tsx'
import { PaymentFields } from './payment-fields.tsx'
import { itemBody, itemDraft, type ItemDraft, paymentBody, paymentDraft, type PaymentDraft } from './money-drafts.ts'
import { PlanItemFields } from './plan-item-fields.tsx'
import {
  useChangeMoney,
  type JourneyMoney,
  type MoneyChange,
  type Payment,
  type PlanItem,
} from './use-journey-money.ts'

export type MoneyFormOf =
  { kind: 'item'; item: PlanItem | null } | { kind: 'payment' } | { kind: 'reversal'; payment: Payment }

interface Props {
  money: JourneyMoney
  form: MoneyFormOf
  onClose: () => void
}

const titles = { item: '付款计划', payment: '登记收款', reversal: '冲正这笔收款' }

/** One change with its reason. What is typed stays until it is saved or dropped. */
export function MoneyForm({ money, form, onClose }: Props) {
  const [item, setItem] = useState<ItemDraft>(itemDraft(form.kind === 'item' ? form.item : null))
  const [payment, setPayment] = useState<PaymentDraft>(paymentDraft(money.today))
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const change = useChangeMoney(money.journeyId)
  const { message } = App.useApp()

  const asked = (cancelled: boolean): MoneyChange | null => {
    if (reason.trim().length < 2) return null
    if (form.kind === 'reversal') return { kind: 'reversal', paymentId: form.payment.id, reason }
    if (form.kind === 'payment') {
      const body = paymentBody(payment, reason)
      return body && { kind: 'payment', body }
    }
    const body = itemBody(item, form.item, reason, cancelled)
    return body && { kind: 'item', body }
  }
  const save = async (cancelled: boolean): Promise<void> => {
    setTried(true)
    const wanted = asked(cancelled)
    if (!wanted) return
    try {
      await change.mutateAsync(wanted)
      void message.success('已保存')
      onClose()
    } catch {
      // The form shows what the server said, and keeps what was typed.
    }
  }
  return (
    <Modal
      open
      title={titles[form.kind]}
      okText={form.kind === 'reversal' ? '冲正' : '保存'}
      cancelText="取消"
      confirmLoading={change.isPending}
      onOk={() => void save(false)}
      onCancel={onClose}
      destroyOnHidden
    >
      <div className="money-form">
        {form.kind === 'item' && <PlanItemFields draft={item} nodes={money.nodes} tried={tried} onChange={setItem} />}
        {form.kind === 'payment' && (
          <PaymentFields draft={payment} today={money.today} tried={tried} onChange={setPayment} />
        )}
        {form.kind === 'reversal' && (
          <p>
            {yuan(form.payment.amount)}，{form.payment.receiptNo ?? '没有收据号'}
            。原来的记录会留下，另记一笔负数把它冲掉。
          </p>
        )}
        <FormRow
          id="money-reason"
          label="原因"
          hint="只有同事看得到"
          fault={tried && reason.trim().length < 2 ? '请写明原因' : undefined}
        >
          <Input.TextArea
            id="money-reason"
            rows={2}
            maxLength={200}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value)
            }}
          />
        </FormRow>
        {form.kind === 'item' && form.item && (
          <button type="button" className="money-take-off" onClick={() => void save(true)}>
            这笔不用付了，从计划里去掉
          </button>
        )}
        {change.isError && (
          <div className="late" role="alert">
            {saidError(change.error)}
          </div>
        )}
      </div>
    </Modal>
  )
}
