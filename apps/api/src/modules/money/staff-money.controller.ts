import type { Answer, Received } from '@hub/contracts'
import { Controller } from '@nestjs/common'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { By, Input } from '../../platform/http/input.js'
import { Serves } from '../../platform/http/serves.js'
import { RecordPayment } from './record-payment.js'
import { ReversePayment } from './reverse-payment.js'
import { SavePlanItem } from './save-plan-item.js'
import { StaffMoneyQuery } from './staff-money.query.js'

type Money = Answer<'GET /staff/journeys/:journeyId/money'>

@Controller()
export class StaffMoneyController {
  constructor(
    private readonly money: StaffMoneyQuery,
    private readonly savePlanItem: SavePlanItem,
    private readonly recordPayment: RecordPayment,
    private readonly reversePayment: ReversePayment,
  ) {}

  @Serves('GET /staff/journeys/:journeyId/money')
  of(@By() by: StaffCaller, @Input() { params }: Received<'GET /staff/journeys/:journeyId/money'>): Promise<Money> {
    return this.money.execute(by, params.journeyId)
  }

  @Serves('POST /staff/journeys/:journeyId/plan-items')
  async item(
    @By() by: StaffCaller,
    @Input() { params, body }: Received<'POST /staff/journeys/:journeyId/plan-items'>,
  ): Promise<Money> {
    await this.savePlanItem.execute(by, params.journeyId, body)
    return this.money.execute(by, params.journeyId)
  }

  @Serves('POST /staff/journeys/:journeyId/payments')
  async payment(
    @By() by: StaffCaller,
    @Input() { params, body }: Received<'POST /staff/journeys/:journeyId/payments'>,
  ): Promise<Money> {
    await this.recordPayment.execute(by, params.journeyId, body)
    return this.money.execute(by, params.journeyId)
  }

  @Serves('POST /staff/journeys/:journeyId/payments/:paymentId/reversal')
  async reversal(
    @By() by: StaffCaller,
    @Input() { params, body }: Received<'POST /staff/journeys/:journeyId/payments/:paymentId/reversal'>,
  ): Promise<Money> {
    await this.reversePayment.execute(by, params.journeyId, params.paymentId, body.reason)
    return this.money.execute(by, params.journeyId)
  }
}
