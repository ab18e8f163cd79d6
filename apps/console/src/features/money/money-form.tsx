import { yuan } from '@hub/design'
import { useState } from 'react'
import { ReasonedModal } from '../../ui/reasoned-modal.tsx'
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

/** One change of plan or payments. */
export function MoneyForm({ money, form, onClose }: Props) {
  const [item, setItem] = useState<ItemDraft>(itemDraft(form.kind === 'item' ? form.item : null))
  const [payment, setPayment] = useState<PaymentDraft>(paymentDraft(money.today))
  const saving = useChangeMoney(money.journeyId)

  const asked = (reason: string, cancelled = false): MoneyChange | null => {
    if (form.kind === 'reversal') return { kind: 'reversal', paymentId: form.payment.id, reason }
    if (form.kind === 'payment') {
      const body = paymentBody(payment, reason)
      return body && { kind: 'payment', body }
    }
    const body = itemBody(item, form.item, reason, cancelled)
    return body && { kind: 'item', body }
  }
  return (
    <ReasonedModal
      title={titles[form.kind]}
      okText={form.kind === 'reversal' ? '冲正' : '保存'}
      hint="只有同事看得到"
      savedWords="已保存"
      asked={(reason) => asked(reason)}
      saving={saving}
      onClose={onClose}
    >
      {(tried, save) => (
        <>
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
          {form.kind === 'item' && form.item && (
            <button
              type="button"
              className="money-take-off"
              onClick={() => {
                save((reason) => asked(reason, true))
              }}
            >
              这笔不用付了，从计划里去掉
            </button>
          )}
        </>
      )}
    </ReasonedModal>
  )
}
