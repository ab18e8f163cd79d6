import type { Answer, Received } from '@hub/contracts'
import { Controller } from '@nestjs/common'
import type { Customer } from '../../platform/auth/caller.js'
import { By, Input } from '../../platform/http/input.js'
import { Serves } from '../../platform/http/serves.js'
import { AnswerDelay } from './answer-delay.js'
import { CustomerDelayQuery } from './customer-delay.query.js'

@Controller()
export class CustomerDelaysController {
  constructor(
    private readonly delay: CustomerDelayQuery,
    private readonly answer: AnswerDelay,
  ) {}

  @Serves('GET /homes/:homeId/delays/:delayId')
  one(
    @By() { personId }: Customer,
    @Input() { params }: Received<'GET /homes/:homeId/delays/:delayId'>,
  ): Promise<Answer<'GET /homes/:homeId/delays/:delayId'>> {
    return this.delay.execute(personId, params.homeId, params.delayId)
  }

  @Serves('PUT /homes/:homeId/delays/:delayId/choice')
  async choose(
    @By() { personId }: Customer,
    @Input() { params, body }: Received<'PUT /homes/:homeId/delays/:delayId/choice'>,
  ): Promise<Answer<'PUT /homes/:homeId/delays/:delayId/choice'>> {
    await this.answer.choose(personId, params.homeId, params.delayId, body.choice)
    return this.delay.execute(personId, params.homeId, params.delayId)
  }
}
