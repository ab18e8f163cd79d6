import type { Answer, Received } from '@hub/contracts'
import { Controller } from '@nestjs/common'
import type { Customer } from '../../platform/auth/caller.js'
import { By, Input } from '../../platform/http/input.js'
import { Serves } from '../../platform/http/serves.js'
import { GuidesQuery } from './guides.query.js'
import { TickPaper } from './tick-paper.js'

@Controller()
export class GuidesController {
  constructor(
    private readonly guides: GuidesQuery,
    private readonly tickPaper: TickPaper,
  ) {}

  @Serves('GET /homes/:homeId/guides')
  get(
    @By() { personId }: Customer,
    @Input() { params }: Received<'GET /homes/:homeId/guides'>,
  ): Promise<Answer<'GET /homes/:homeId/guides'>> {
    return this.guides.of(personId, params.homeId)
  }

  @Serves('PUT /homes/:homeId/guides/pack/:item')
  tick(
    @By() { personId }: Customer,
    @Input() { params, body }: Received<'PUT /homes/:homeId/guides/pack/:item'>,
  ): Promise<Answer<'PUT /homes/:homeId/guides/pack/:item'>> {
    return this.tickPaper.execute(personId, params.homeId, params.item, body.ticked)
  }
}
