import { z } from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { Id } from '../list.ts'
import { MoneyScreen, ReceiptScreen, SafetyScreen } from './shapes.ts'

const params = z.object({ homeId: Id })

export const portalMoney = defineEndpoints({
  'GET /homes/:homeId/money': {
    summary: 'What the home costs, what is paid, by whom, and what comes next',
    access: 'member',
    params,
    response: MoneyScreen,
    errors: ['home.not_found', 'money.not_found'],
  },
  'GET /homes/:homeId/payments/:paymentId': {
    summary: 'The receipt of one payment',
    access: 'member',
    params: params.extend({ paymentId: Id }),
    response: ReceiptScreen,
    errors: ['home.not_found', 'money.not_found', 'payment.not_found'],
  },
  'GET /homes/:homeId/safety': {
    summary: 'Pre-sale permit and supervised account: the only place to pay',
    access: 'member',
    params,
    response: SafetyScreen,
    errors: ['home.not_found', 'money.not_found'],
  },
})
