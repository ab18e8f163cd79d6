import { yuan } from '@hub/design'
import { Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import { goTo, routes } from '../../platform/routes'
import { Card } from '../../ui/card/card'
import { Row } from '../../ui/row/row'
import { paidFor, paidHow } from './money-words'
import './payment-list.scss'
import type { PaymentLine } from './use-money'

export interface PaymentListProps {
  homeId: string
  payments: PaymentLine[]
  today: string
}

/** Every payment leads to its receipt, the newest first. */
export function PaymentList({ homeId, payments, today }: PaymentListProps): ReactNode {
  if (payments.length === 0) return null
  return (
    <Card className="payment-list">
      <Text className="payment-list__title">收据</Text>
      {payments.map((payment) => (
        <Row
          key={payment.id}
          title={payment.reversal === 'taken_back' ? `${paidFor(payment)}（已冲正）` : paidFor(payment)}
          detail={paidHow(payment, today)}
          value={yuan(payment.amount)}
          onTap={() => goTo(routes.receipt(homeId, payment.id))}
        />
      ))}
    </Card>
  )
}
