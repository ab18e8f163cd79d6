import { formatYuan, fen } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { JourneyMoney } from './journey-money.js'
import type { StoredPayment } from './payment-match.rules.js'
import { PaymentsStore } from './payments.store.js'

type Reversible = Pick<StoredPayment, 'amount' | 'payer' | 'purpose' | 'means' | 'supervised'> & { standing: boolean }

/** Staff take a payment back as a whole: a row of its own that stands against it. Nothing is removed. */
@Injectable()
export class ReversePayment {
  constructor(
    private readonly database: Database,
    private readonly money: JourneyMoney,
    private readonly store: PaymentsStore,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `journey.not_found`, `payment.not_found`, `payment.taken_back` */
  async execute(by: StaffCaller, journeyId: string, paymentId: string, reason: string): Promise<void> {
    await this.database.write(async (tx) => {
      const purchase = await this.money.lock(tx, by, journeyId)
      const { rows } = await sql<Reversible>`
        SELECT p.amount, p.payer, p.purpose, p.means, p.supervised,
          p.amount > 0 AND r.id IS NULL AS standing
        FROM payment p LEFT JOIN payment r ON r.reverses_id = p.id
        WHERE p.id = ${paymentId} AND p.purchase_id = ${purchase.purchaseId}`.execute(tx)
      const [found] = rows
      if (!found) throw new DomainError('payment.not_found')
      const { standing, ...same } = found
      if (!standing) throw new DomainError('payment.taken_back')
      const reversal = {
        ...{ ...same, ...purchase, amount: -found.amount, paidOn: this.clock.today() },
        ...{ receiptNo: null, ordinal: 1, invoice: null },
      }
      const likes = await this.store.like([reversal], tx)
      const ordinal = 1 + Math.max(0, ...likes.map((like) => like.ordinal))
      const [id = ''] = await this.store.insert(tx, [{ ...reversal, ordinal, reversesId: paymentId }])
      await this.money.tell(tx, by, purchase, {
        ...{ subject: 'payment', subjectId: id, reason },
        words: `冲正收款 ${formatYuan(fen(found.amount))}`,
      })
    })
  }
}
