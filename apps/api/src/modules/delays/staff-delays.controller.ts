import type { Answer, Received } from '@hub/contracts'
import { Controller } from '@nestjs/common'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { By, Input } from '../../platform/http/input.js'
import { Serves } from '../../platform/http/serves.js'
import { AnnounceDelay } from './announce-delay.js'
import { AnswerDelay } from './answer-delay.js'
import { ChangeDelay } from './change-delay.js'
import { StaffDelaysQuery } from './staff-delays.query.js'

type Detail = Answer<'GET /staff/delays/:delayId'>

@Controller()
export class StaffDelaysController {
  constructor(
    private readonly delays: StaffDelaysQuery,
    private readonly announce: AnnounceDelay,
    private readonly change: ChangeDelay,
    private readonly answer: AnswerDelay,
  ) {}

  @Serves('GET /staff/delays')
  list(@By() by: StaffCaller, @Input() { query }: Received<'GET /staff/delays'>): Promise<Answer<'GET /staff/delays'>> {
    return this.delays.list(by, query.journeyId)
  }

  @Serves('POST /staff/delays/preview')
  preview(
    @By() by: StaffCaller,
    @Input() { body }: Received<'POST /staff/delays/preview'>,
  ): Promise<Answer<'POST /staff/delays/preview'>> {
    return this.announce.preview(by, body)
  }

  @Serves('POST /staff/delays')
  publish(
    @By() by: StaffCaller,
    @Input() { body }: Received<'POST /staff/delays'>,
  ): Promise<Answer<'POST /staff/delays'>> {
    return this.announce.execute(by, body)
  }

  @Serves('GET /staff/delays/:delayId')
  one(@By() by: StaffCaller, @Input() { params }: Received<'GET /staff/delays/:delayId'>): Promise<Detail> {
    return this.delays.one(by, params.delayId)
  }

  @Serves('POST /staff/delays/:delayId/updates')
  async update(
    @By() by: StaffCaller,
    @Input() { params, body }: Received<'POST /staff/delays/:delayId/updates'>,
  ): Promise<Detail> {
    await this.change.update(by, params.delayId, body)
    return this.delays.one(by, params.delayId)
  }

  @Serves('POST /staff/delays/:delayId/withdrawal')
  async withdraw(
    @By() by: StaffCaller,
    @Input() { params, body }: Received<'POST /staff/delays/:delayId/withdrawal'>,
  ): Promise<Detail> {
    await this.change.withdraw(by, params.delayId, body)
    return this.delays.one(by, params.delayId)
  }

  @Serves('POST /staff/delays/:delayId/homes/:homeId/reply')
  async reply(
    @By() by: StaffCaller,
    @Input() { params, body }: Received<'POST /staff/delays/:delayId/homes/:homeId/reply'>,
  ): Promise<Detail> {
    await this.answer.reply(by, params.delayId, params.homeId, body.words)
    return this.delays.one(by, params.delayId)
  }
}
