import type { Answer, Received } from '@hub/contracts'
import { Controller } from '@nestjs/common'
import type { StaffCaller } from '../../../platform/auth/caller.js'
import { By, Input } from '../../../platform/http/input.js'
import { Serves } from '../../../platform/http/serves.js'
import { Audience } from './audience.js'
import { type Broadcast, BroadcastsQuery } from './broadcasts.query.js'
import { EndBroadcast } from './end-broadcast.js'
import { PublishBroadcast } from './publish-broadcast.js'

@Controller()
export class BroadcastsController {
  constructor(
    private readonly broadcasts: BroadcastsQuery,
    private readonly audience: Audience,
    private readonly publishing: PublishBroadcast,
    private readonly ending: EndBroadcast,
  ) {}

  @Serves('GET /staff/risk-broadcasts')
  list(
    @By() by: StaffCaller,
    @Input() { query }: Received<'GET /staff/risk-broadcasts'>,
  ): Promise<Answer<'GET /staff/risk-broadcasts'>> {
    return this.broadcasts.list(by, query)
  }

  @Serves('GET /staff/risk-broadcasts/choices')
  choices(@By() by: StaffCaller): Promise<Answer<'GET /staff/risk-broadcasts/choices'>> {
    return this.audience.choices(by)
  }

  @Serves('GET /staff/risk-broadcasts/audience')
  preview(
    @By() by: StaffCaller,
    @Input() { query }: Received<'GET /staff/risk-broadcasts/audience'>,
  ): Promise<Answer<'GET /staff/risk-broadcasts/audience'>> {
    return this.audience.preview(by, query)
  }

  @Serves('POST /staff/risk-broadcasts')
  async publish(@By() by: StaffCaller, @Input() { body }: Received<'POST /staff/risk-broadcasts'>): Promise<Broadcast> {
    return this.broadcasts.one(by, await this.publishing.execute(by, body))
  }

  @Serves('POST /staff/risk-broadcasts/:broadcastId/end')
  async end(
    @By() by: StaffCaller,
    @Input() { params, body }: Received<'POST /staff/risk-broadcasts/:broadcastId/end'>,
  ): Promise<Broadcast> {
    await this.ending.execute(by, params.broadcastId, body.words)
    return this.broadcasts.one(by, params.broadcastId)
  }
}
