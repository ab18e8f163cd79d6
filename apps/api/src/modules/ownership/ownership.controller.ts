import type { Answer, Received } from '@hub/contracts'
import { Controller } from '@nestjs/common'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { By, Input } from '../../platform/http/input.js'
import { Serves } from '../../platform/http/serves.js'
import { EndProxy, NameProxy, ReplaceBuyerPhone } from '../homes/index.js'
import { ChangeOwner } from './change-owner.js'
import { OwnershipQuery } from './ownership.query.js'
import { StaffHomesQuery } from './staff-homes.query.js'

@Controller()
export class OwnershipController {
  constructor(
    private readonly homes: StaffHomesQuery,
    private readonly ownership: OwnershipQuery,
    private readonly changeOwner: ChangeOwner,
    private readonly replacePhone: ReplaceBuyerPhone,
    private readonly nameProxy: NameProxy,
    private readonly endProxy: EndProxy,
  ) {}

  @Serves('GET /staff/homes')
  find(@By() by: StaffCaller, @Input() { query }: Received<'GET /staff/homes'>): Promise<Answer<'GET /staff/homes'>> {
    return this.homes.find(by, query.q)
  }

  @Serves('GET /staff/homes/:homeId/ownership')
  of(
    @By() by: StaffCaller,
    @Input() { params }: Received<'GET /staff/homes/:homeId/ownership'>,
  ): Promise<Answer<'GET /staff/homes/:homeId/ownership'>> {
    return this.ownership.of(by, params.homeId)
  }

  @Serves('POST /staff/homes/:homeId/buyers/:position/phone')
  async phone(
    @By() by: StaffCaller,
    @Input() { params, body }: Received<'POST /staff/homes/:homeId/buyers/:position/phone'>,
  ): Promise<Answer<'GET /staff/homes/:homeId/ownership'>> {
    await this.replacePhone.execute(by, params, body)
    return this.ownership.of(by, params.homeId)
  }

  @Serves('POST /staff/homes/:homeId/proxies')
  async proxy(
    @By() by: StaffCaller,
    @Input() { params, body }: Received<'POST /staff/homes/:homeId/proxies'>,
  ): Promise<Answer<'GET /staff/homes/:homeId/ownership'>> {
    await this.nameProxy.execute(by, params.homeId, body)
    return this.ownership.of(by, params.homeId)
  }

  @Serves('POST /staff/homes/:homeId/proxies/:memberId/end')
  async noProxy(
    @By() by: StaffCaller,
    @Input() { params, body }: Received<'POST /staff/homes/:homeId/proxies/:memberId/end'>,
  ): Promise<Answer<'GET /staff/homes/:homeId/ownership'>> {
    await this.endProxy.execute(by, params.homeId, params.memberId, body.reason)
    return this.ownership.of(by, params.homeId)
  }

  @Serves('POST /staff/homes/:homeId/ownership-changes')
  async change(
    @By() by: StaffCaller,
    @Input() { params, body }: Received<'POST /staff/homes/:homeId/ownership-changes'>,
  ): Promise<Answer<'GET /staff/homes/:homeId/ownership'>> {
    await this.changeOwner.execute(by, params.homeId, body)
    return this.ownership.of(by, params.homeId)
  }
}
