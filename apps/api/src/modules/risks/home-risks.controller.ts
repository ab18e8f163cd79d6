import type { Answer, Received } from '@hub/contracts'
import { Controller } from '@nestjs/common'
import type { Customer } from '../../platform/auth/caller.js'
import { By, Input } from '../../platform/http/input.js'
import { Serves } from '../../platform/http/serves.js'
import { HomeRisksQuery } from './home-risks.query.js'

@Controller()
export class HomeRisksController {
  constructor(private readonly risks: HomeRisksQuery) {}

  @Serves('GET /homes/:homeId/risks')
  list(
    @By() { personId }: Customer,
    @Input() { params, query }: Received<'GET /homes/:homeId/risks'>,
  ): Promise<Answer<'GET /homes/:homeId/risks'>> {
    return this.risks.list(personId, params.homeId, query)
  }

  @Serves('GET /homes/:homeId/risks/:riskId')
  one(
    @By() { personId }: Customer,
    @Input() { params }: Received<'GET /homes/:homeId/risks/:riskId'>,
  ): Promise<Answer<'GET /homes/:homeId/risks/:riskId'>> {
    return this.risks.one(personId, params.homeId, params.riskId)
  }
}
