import { payerLabels, paymentMeansLabels, paymentPurposeLabels } from '@hub/contracts/vocabulary'
import { yuan } from '@hub/design'
import { Button } from 'antd'
import { Day } from '../../ui/day.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { Payment } from './use-journey-money.ts'

interface Props {
  payments: readonly Payment[]
  today: string
  onReverse?: (payment: Payment) => void
}

const forWhat = ({ items, purpose }: Payment): string =>
  items.length > 0 ? items.join('、') : paymentPurposeLabels[purpose]

/** Payments received, the newest first, with receipt, account and invoice. */
export function PaymentTable({ payments, today, onReverse }: Props) {
  if (payments.length === 0) return <p className="quiet money-none">还没有收款。</p>
  return (
    <table className="money-table" aria-label="收款">
      <thead>
        <tr>
          <th scope="col">日期</th>
          <th scope="col">付款方</th>
          <th scope="col">用途</th>
          <th scope="col">收据、发票</th>
          <th scope="col">入账</th>
          <th scope="col" className="number">
            金额
          </th>
          {onReverse && <th scope="col" aria-label="操作" />}
        </tr>
      </thead>
      <tbody>
        {payments.map((payment) => (
          <tr key={payment.id}>
            <td>
              <Day date={payment.paidOn} today={today} />
            </td>
            <td>
              {payerLabels[payment.payer]}
              <div className="small quiet">{paymentMeansLabels[payment.means]}</div>
            </td>
            <td>
              {payment.reversal === 'takes_back' ? '冲正' : forWhat(payment)}
              {payment.reversal === 'taken_back' && <Tag tone="warn">已冲正</Tag>}
            </td>
            <td>
              {payment.receiptNo ?? <span className="quiet">没有收据号</span>}
              <div className="small quiet">{payment.invoice ? `发票 ${payment.invoice.number}` : '发票未开'}</div>
            </td>
            <td>
              {payment.supervised === null ? (
                <span className="quiet">未说明</span>
              ) : payment.supervised ? (
                '监管账户'
              ) : (
                <span className="late">不在监管账户</span>
              )}
            </td>
            <td className="number">{yuan(payment.amount)}</td>
            {onReverse && (
              <td className="number">
                {payment.reversal === 'none' && payment.amount > 0 && (
                  <Button
                    type="link"
                    size="small"
                    onClick={() => {
                      onReverse(payment)
                    }}
                  >
                    冲正
                  </Button>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
