import type { Received } from '@hub/contracts'
import { fen, formatYuan } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { JourneyMoney } from './journey-money.js'
import { PaymentsStore } from './payments.store.js'

type Payment = Received<'POST /staff/journeys/:journeyId/payments'>['body']

/** Staff record a payment that no file has brought. */
@Injectable()
export class RecordPayment {
  constructor(
    private readonly database: Database,
    private readonly money: JourneyMoney,
    private readonly store: PaymentsStore,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `journey.not_found`, `payment.date_in_future`, `payment.receipt_taken` */
  async execute(by: StaffCaller, journeyId: string, { reason, ...payment }: Payment): Promise<void> {
    if (payment.paidOn > this.clock.today()) throw new DomainError('payment.date_in_future')
    await this.database.write(async (tx) => {
      const purchase = await this.money.lock(tx, by, journeyId)
      const placed = { ...payment, ...purchase, ordinal: 1, invoice: null }
      const likes = await this.store.like([placed], tx)
      const { receiptNo } = payment
      if (receiptNo !== null && likes.some((like) => like.receiptNo === receiptNo && !like.takenBack))
        throw new DomainError('payment.receipt_taken', { receiptNo })
      const ordinal = 1 + Math.max(0, ...likes.map((like) => like.ordinal))
      const [id = ''] = await this.store.insert(tx, [{ ...placed, ordinal }])
      await this.money.tell(tx, by, purchase, {
        ...{ subject: 'payment', subjectId: id, reason },
        words: `登记收款 ${formatYuan(fen(payment.amount))}，${payment.paidOn}`,
      })
    })
  }
}
