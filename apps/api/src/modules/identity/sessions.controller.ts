import type { Answer, Received } from '@hub/contracts'
import { Controller, Req, Res } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Customer } from '../../platform/auth/caller.js'
import { By, Input } from '../../platform/http/input.js'
import { Serves } from '../../platform/http/serves.js'
import { AskForSmsCode } from './ask-for-sms-code.js'
import { EndLogIn } from './end-log-in.js'
import { LogInWithSms } from './log-in-with-sms.js'
import { LogInWithWeChat } from './log-in-with-wechat.js'
import { type IssuedTokens, LogIns } from './log-ins.js'
import { MeQueries } from './me.queries.js'
import { clientOf, RefreshCookie } from './refresh-cookie.js'

@Controller()
export class SessionsController {
  constructor(
    private readonly withWeChat: LogInWithWeChat,
    private readonly withSms: LogInWithSms,
    private readonly askForCode: AskForSmsCode,
    private readonly logIns: LogIns,
    private readonly endLogIn: EndLogIn,
    private readonly queries: MeQueries,
    private readonly cookie: RefreshCookie,
  ) {}

  @Serves('POST /sessions/wechat')
  async wechat(
    @Input() { body }: Received<'POST /sessions/wechat'>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer<'POST /sessions/wechat'>> {
    return this.entered(request, reply, await this.withWeChat.execute(origin(request), body.code, body.consents))
  }

  @Serves('POST /sms-codes')
  smsCode(
    @Input() { body }: Received<'POST /sms-codes'>,
    @Req() request: FastifyRequest,
  ): Promise<Answer<'POST /sms-codes'>> {
    return this.askForCode.execute(request.ip, body.phone)
  }

  @Serves('POST /sessions/sms')
  async sms(
    @Input() { body }: Received<'POST /sessions/sms'>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer<'POST /sessions/sms'>> {
    return this.entered(request, reply, await this.withSms.execute(origin(request), body))
  }

  @Serves('POST /sessions/refresh')
  async refresh(
    @Input() { body }: Received<'POST /sessions/refresh'>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer<'POST /sessions/refresh'>> {
    const tokens = await this.logIns.renew(body.refreshToken ?? this.cookie.take('hub_portal', request), 'person')
    return this.cookie.hand('hub_portal', request, reply, tokens)
  }

  @Serves('DELETE /sessions/current')
  async end(
    @By() { sessionId }: Customer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer<'DELETE /sessions/current'>> {
    await this.endLogIn.here(sessionId)
    this.cookie.clear('hub_portal', reply)
    return {}
  }

  @Serves('DELETE /sessions')
  async endAll(
    @By() { personId }: Customer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer<'DELETE /sessions'>> {
    await this.endLogIn.everywhere({ personId })
    this.cookie.clear('hub_portal', reply)
    return {}
  }

  private async entered(
    request: FastifyRequest,
    reply: FastifyReply,
    { personId, tokens }: { personId: string; tokens: IssuedTokens },
  ) {
    return { ...this.cookie.hand('hub_portal', request, reply, tokens), person: await this.queries.person(personId) }
  }
}

const origin = (request: FastifyRequest): { address: string; client: string } => ({
  address: request.ip,
  client: clientOf(request),
})
