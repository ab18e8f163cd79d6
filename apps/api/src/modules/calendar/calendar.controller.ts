import type { Answer, Received } from '@hub/contracts'
import { Controller, Req, Res } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Customer } from '../../platform/auth/caller.js'
import { digest } from '../../platform/crypto/fingerprint.js'
import { By, Input } from '../../platform/http/input.js'
import { Serves } from '../../platform/http/serves.js'
import { CloseCalendar } from './close-calendar.js'
import { FeedQuery } from './feed.query.js'
import { MyCalendarQuery } from './my-calendar.query.js'
import { OpenCalendar } from './open-calendar.js'

@Controller()
export class CalendarController {
  constructor(
    private readonly mine: MyCalendarQuery,
    private readonly openCalendar: OpenCalendar,
    private readonly closeCalendar: CloseCalendar,
    private readonly feed: FeedQuery,
  ) {}

  @Serves('GET /homes/:homeId/calendar')
  get(
    @By() { personId }: Customer,
    @Input() { params }: Received<'GET /homes/:homeId/calendar'>,
  ): Promise<Answer<'GET /homes/:homeId/calendar'>> {
    return this.mine.execute(personId, params.homeId)
  }

  @Serves('POST /homes/:homeId/calendar')
  open(
    @By() { personId }: Customer,
    @Input() { params }: Received<'POST /homes/:homeId/calendar'>,
  ): Promise<Answer<'POST /homes/:homeId/calendar'>> {
    return this.openCalendar.execute(personId, params.homeId)
  }

  @Serves('DELETE /homes/:homeId/calendar')
  async close(
    @By() { personId }: Customer,
    @Input() { params }: Received<'DELETE /homes/:homeId/calendar'>,
  ): Promise<Record<string, never>> {
    await this.closeCalendar.execute(personId, params.homeId)
    return {}
  }

  @Serves('GET /calendars/:token.ics')
  async read(
    @Input() { params }: Received<'GET /calendars/:token.ics'>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const text = await this.feed.text(params.token, request.ip)
    const tag = `"${digest(text)}"`
    void reply.headers({ etag: tag, 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex' })
    if (request.headers['if-none-match'] === tag) await reply.status(304).send()
    else await reply.type('text/calendar; charset=utf-8').send(text)
  }
}
