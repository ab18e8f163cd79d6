import type { Answer, Received } from '@hub/contracts'
import { Controller, Req, Res } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { WeChat } from '../../integrations/wechat/wechat.js'
import type { Customer } from '../../platform/auth/caller.js'
import { Environment } from '../../platform/config/environment.js'
import { By, Input } from '../../platform/http/input.js'
import { Serves } from '../../platform/http/serves.js'
import { ChangePhone, type ShownPhone } from './change-phone.js'
import { ChangeConsent } from './change-consent.js'
import { ConsentTexts } from './consent-texts.js'
import type { IssuedTokens } from './log-ins.js'
import { MeQueries } from './me.queries.js'
import { clientOf, RefreshCookie } from './refresh-cookie.js'
import { SmsCodes } from './sms-codes.js'
import { VerifyPhone } from './verify-phone.js'

@Controller()
export class MeController {
  constructor(
    private readonly environment: Environment,
    private readonly texts: ConsentTexts,
    private readonly queries: MeQueries,
    private readonly consents: ChangeConsent,
    private readonly wechat: WeChat,
    private readonly codes: SmsCodes,
    private readonly verifyPhone: VerifyPhone,
    private readonly changePhone: ChangePhone,
    private readonly cookie: RefreshCookie,
  ) {}

  @Serves('GET /about')
  about(): Answer<'GET /about'> {
    return { name: this.environment.SERVICE_NAME, hotline: this.environment.HOTLINE, consents: [...this.texts.all] }
  }

  @Serves('GET /me')
  me(@By() { personId }: Customer): Promise<Answer<'GET /me'>> {
    return this.queries.me(personId)
  }

  @Serves('POST /me/phone/wechat')
  async phoneByWeChat(
    @By() me: Customer,
    @Input() { body }: Received<'POST /me/phone/wechat'>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer<'POST /me/phone/wechat'>> {
    const phone = await this.wechat.phone(body.code)
    return this.entered(
      request,
      reply,
      await this.verifyPhone.execute(me, clientOf(request), { phone, holder: body.holder }),
    )
  }

  @Serves('POST /me/phone/sms')
  async phoneBySms(
    @By() me: Customer,
    @Input() { body }: Received<'POST /me/phone/sms'>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer<'POST /me/phone/sms'>> {
    const codeId = await this.codes.check(body.phone, body.code)
    const verified = await this.verifyPhone.execute(me, clientOf(request), body, (tx) => this.codes.use(tx, codeId))
    return this.entered(request, reply, verified)
  }

  @Serves('POST /me/phone/change')
  async change(
    @By() me: Customer,
    @Input() { body }: Received<'POST /me/phone/change'>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer<'POST /me/phone/change'>> {
    const { to, ...asked } = body
    const proof = { isNewHolder: asked.isNewHolder, proof: asked.proof }
    const tokens = await this.changePhone.execute(me, clientOf(request), () => this.shown(to), proof)
    return this.entered(request, reply, { personId: me.personId, tokens })
  }

  @Serves('PUT /me/consents/:purpose')
  async give(
    @By() { personId }: Customer,
    @Input() { params, body }: Received<'PUT /me/consents/:purpose'>,
  ): Promise<Answer<'GET /me'>> {
    await this.consents.give(personId, params.purpose, body.version)
    return this.queries.me(personId)
  }

  @Serves('DELETE /me/consents/:purpose')
  async withdraw(
    @By() { personId }: Customer,
    @Input() { params }: Received<'DELETE /me/consents/:purpose'>,
  ): Promise<Answer<'GET /me'>> {
    await this.consents.withdraw(personId, params.purpose)
    return this.queries.me(personId)
  }

  private async shown(to: Received<'POST /me/phone/change'>['body']['to']): Promise<ShownPhone> {
    if (to.by === 'wechat') return { phone: await this.wechat.phone(to.code), use: () => Promise.resolve() }
    const codeId = await this.codes.check(to.phone, to.code)
    return { phone: to.phone, use: (tx) => this.codes.use(tx, codeId) }
  }

  private async entered(
    request: FastifyRequest,
    reply: FastifyReply,
    { personId, tokens }: { personId: string; tokens: IssuedTokens },
  ) {
    return { ...this.cookie.hand('hub_portal', request, reply, tokens), person: await this.queries.person(personId) }
  }
}
