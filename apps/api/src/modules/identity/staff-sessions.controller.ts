import type { Answer, Received } from '@hub/contracts'
import { Controller, Req, Res } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { By, Input } from '../../platform/http/input.js'
import { Serves } from '../../platform/http/serves.js'
import { EndLogIn } from './end-log-in.js'
import { LogInStaff } from './log-in-staff.js'
import { LogIns } from './log-ins.js'
import { clientOf, RefreshCookie } from './refresh-cookie.js'
import { StaffQueries } from './staff.queries.js'

@Controller()
export class StaffSessionsController {
  constructor(
    private readonly logInStaff: LogInStaff,
    private readonly logIns: LogIns,
    private readonly endLogIn: EndLogIn,
    private readonly queries: StaffQueries,
    private readonly cookie: RefreshCookie,
  ) {}

  @Serves('POST /staff/sessions')
  async logIn(
    @Input() { body }: Received<'POST /staff/sessions'>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer<'POST /staff/sessions'>> {
    const from = { address: request.ip, client: clientOf(request) }
    const { staffId, tokens } = await this.logInStaff.execute(from, body.login, body.password)
    return { ...this.cookie.hand('hub_console', request, reply, tokens), staff: await this.queries.staff(staffId) }
  }

  @Serves('POST /staff/sessions/refresh')
  async refresh(
    @Input() { body }: Received<'POST /staff/sessions/refresh'>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer<'POST /staff/sessions/refresh'>> {
    const tokens = await this.logIns.renew(body.refreshToken ?? this.cookie.take('hub_console', request), 'staff')
    return this.cookie.hand('hub_console', request, reply, tokens)
  }

  @Serves('DELETE /staff/sessions/current')
  async end(
    @By() { sessionId }: StaffCaller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer<'DELETE /staff/sessions/current'>> {
    await this.endLogIn.here(sessionId)
    this.cookie.clear('hub_console', reply)
    return {}
  }

  @Serves('DELETE /staff/sessions')
  async endAll(
    @By() { staffId }: StaffCaller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer<'DELETE /staff/sessions'>> {
    await this.endLogIn.everywhere({ staffId })
    this.cookie.clear('hub_console', reply)
    return {}
  }

  @Serves('GET /staff/me')
  me(@By() { staffId }: StaffCaller): Promise<Answer<'GET /staff/me'>> {
    return this.queries.staff(staffId)
  }
}
