import type { Answer, Received } from '@hub/contracts'
import { Controller } from '@nestjs/common'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { By, Input } from '../../platform/http/input.js'
import { Serves } from '../../platform/http/serves.js'
import { InboxQuery } from './inbox.query.js'
import { ReadMessages } from './read-messages.js'
import { StaffMessagesQuery } from './staff-messages.query.js'

@Controller()
export class StaffMessagesController {
  constructor(
    private readonly inbox: InboxQuery,
    private readonly reading: ReadMessages,
    private readonly sent: StaffMessagesQuery,
  ) {}

  @Serves('GET /staff/messages')
  mine(
    @By() { staffId }: StaffCaller,
    @Input() { query }: Received<'GET /staff/messages'>,
  ): Promise<Answer<'GET /staff/messages'>> {
    return this.inbox.ofStaff(staffId, query)
  }

  @Serves('PUT /staff/messages/read')
  async read(
    @By() { staffId }: StaffCaller,
    @Input() { body }: Received<'PUT /staff/messages/read'>,
  ): Promise<Answer<'PUT /staff/messages/read'>> {
    await this.reading.upTo({ staffId }, body.until)
    return this.inbox.unreadOfStaff(staffId)
  }

  @Serves('GET /staff/homes/:homeId/messages')
  ofHome(
    @By() by: StaffCaller,
    @Input() { params, query }: Received<'GET /staff/homes/:homeId/messages'>,
  ): Promise<Answer<'GET /staff/homes/:homeId/messages'>> {
    return this.sent.ofHome(by, params.homeId, query)
  }
}
