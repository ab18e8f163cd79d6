import type { Answer, Received } from '@hub/contracts'
import { Controller } from '@nestjs/common'
import type { Customer } from '../../platform/auth/caller.js'
import { By, Input } from '../../platform/http/input.js'
import { Serves } from '../../platform/http/serves.js'
import { ChangeSharingConsent } from './change-sharing-consent.js'
import { MySharingQuery } from './my-sharing.query.js'

type Mine = Answer<'GET /me/sharing'>

@Controller()
export class MySharingController {
  constructor(
    private readonly mine: MySharingQuery,
    private readonly consent: ChangeSharingConsent,
  ) {}

  @Serves('GET /me/sharing')
  of(@By() { personId }: Customer): Promise<Mine> {
    return this.mine.of(personId)
  }

  @Serves('PUT /me/sharing/:entryId')
  async give(@By() { personId }: Customer, @Input() { params }: Received<'PUT /me/sharing/:entryId'>): Promise<Mine> {
    await this.consent.give(personId, params.entryId)
    return this.mine.of(personId)
  }

  @Serves('DELETE /me/sharing/:entryId')
  async withdraw(
    @By() { personId }: Customer,
    @Input() { params }: Received<'DELETE /me/sharing/:entryId'>,
  ): Promise<Mine> {
    await this.consent.withdraw(personId, params.entryId)
    return this.mine.of(personId)
  }
}
