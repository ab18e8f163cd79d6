import type { Answer, Received } from '@hub/contracts'
import { Controller } from '@nestjs/common'
import type { Customer } from '../../platform/auth/caller.js'
import { By, Input } from '../../platform/http/input.js'
import { Serves } from '../../platform/http/serves.js'
import { MoneyScreensQuery } from './money-screens.query.js'

@Controller()
export class MoneyScreensController {
  constructor(private readonly screens: MoneyScreensQuery) {}

  @Serves('GET /homes/:homeId/money')
  money(
    @By() { personId }: Customer,
    @Input() { params }: Received<'GET /homes/:homeId/money'>,
  ): Promise<Answer<'GET /homes/:homeId/money'>> {
    return this.screens.money(personId, params.homeId)
  }

  @Serves('GET /homes/:homeId/payments/:paymentId')
  receipt(
    @By() { personId }: Customer,
    @Input() { params }: Received<'GET /homes/:homeId/payments/:paymentId'>,
  ): Promise<Answer<'GET /homes/:homeId/payments/:paymentId'>> {
    return this.screens.receipt(personId, params.homeId, params.paymentId)
  }

  @Serves('GET /homes/:homeId/safety')
  safety(
    @By() { personId }: Customer,
    @Input() { params }: Received<'GET /homes/:homeId/safety'>,
  ): Promise<Answer<'GET /homes/:homeId/safety'>> {
    return this.screens.safety(personId, params.homeId)
  }
}
