import { Module } from '@nestjs/common'
import { JourneysModule } from '../journeys/index.js'
import { ChangedMoney } from './changed-money.js'
import { MoneyData } from './money.data.js'
import { MoneyHistory } from './money-history.js'
import { MoneyScreensController } from './money-screens.controller.js'
import { MoneyScreensQuery } from './money-screens.query.js'
import { OpenItems } from './open-items.js'
import { PaymentsStore } from './payments.store.js'
import { ProjectKeeping } from './project-keeping.js'
import { RecordPaymentPlans } from './record-payment-plans.js'
import { RecordPayments } from './record-payments.js'
import { SaveAccount } from './save-account.js'
import { SavePermit } from './save-permit.js'
import { StaffSafetyController } from './staff-safety.controller.js'
import { StaffSafetyQuery } from './staff-safety.query.js'
import { JourneyMoney } from './journey-money.js'
import { RecordPayment } from './record-payment.js'
import { ReversePayment } from './reverse-payment.js'
import { SavePlanItem } from './save-plan-item.js'
import { RecordSafety } from './record-safety.js'
import { TakeBackSafety } from './take-back-safety.js'
import { TakeBackMoney } from './take-back-money.js'
import { StaffMoneyController } from './staff-money.controller.js'
import { StaffMoneyQuery } from './staff-money.query.js'

/** What a purchase costs when, what has been paid, and where money may go. */
@Module({
  imports: [JourneysModule],
  controllers: [MoneyScreensController, StaffMoneyController, StaffSafetyController],
  providers: [
    ChangedMoney,
    MoneyData,
    MoneyHistory,
    MoneyScreensQuery,
    OpenItems,
    PaymentsStore,
    ProjectKeeping,
    RecordPaymentPlans,
    RecordPayments,
    SaveAccount,
    SavePermit,
    StaffSafetyQuery,
    StaffMoneyQuery,
    SavePlanItem,
    ReversePayment,
    RecordPayment,
    JourneyMoney,
    TakeBackMoney,
    TakeBackSafety,
    RecordSafety,
  ],
  exports: [
    OpenItems,
    RecordPaymentPlans,
    RecordPayments,
    RecordSafety,
    SaveAccount,
    SavePermit,
    TakeBackMoney,
    TakeBackSafety,
  ],
})
export class MoneyModule {}
