import { Module } from '@nestjs/common'
import { ChangedMoney } from './changed-money.js'
import { MoneyHistory } from './money-history.js'
import { OpenItems } from './open-items.js'
import { PaymentsStore } from './payments.store.js'
import { RecordPaymentPlans } from './record-payment-plans.js'
import { RecordPayments } from './record-payments.js'

/** What a purchase costs when, what has been paid, and where money may go. */
@Module({
  providers: [ChangedMoney, MoneyHistory, OpenItems, PaymentsStore, RecordPaymentPlans, RecordPayments],
  exports: [OpenItems, RecordPaymentPlans, RecordPayments],
})
export class MoneyModule {}
