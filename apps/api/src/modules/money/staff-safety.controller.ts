import type { Answer, Received } from '@hub/contracts'
import { Controller } from '@nestjs/common'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { By, Input } from '../../platform/http/input.js'
import { Serves } from '../../platform/http/serves.js'
import { SaveAccount } from './save-account.js'
import { SavePermit } from './save-permit.js'
import { StaffSafetyQuery } from './staff-safety.query.js'

@Controller()
export class StaffSafetyController {
  constructor(
    private readonly safety: StaffSafetyQuery,
    private readonly savePermit: SavePermit,
    private readonly saveAccount: SaveAccount,
  ) {}

  @Serves('GET /staff/projects/:projectId/safety')
  of(
    @By() by: StaffCaller,
    @Input() { params }: Received<'GET /staff/projects/:projectId/safety'>,
  ): Promise<Answer<'GET /staff/projects/:projectId/safety'>> {
    return this.safety.execute(by, params.projectId)
  }

  @Serves('POST /staff/projects/:projectId/permits')
  async permit(
    @By() by: StaffCaller,
    @Input() { params, body }: Received<'POST /staff/projects/:projectId/permits'>,
  ): Promise<Answer<'GET /staff/projects/:projectId/safety'>> {
    await this.savePermit.execute(by, params.projectId, body)
    return this.safety.execute(by, params.projectId)
  }

  @Serves('POST /staff/projects/:projectId/accounts')
  async account(
    @By() by: StaffCaller,
    @Input() { params, body }: Received<'POST /staff/projects/:projectId/accounts'>,
  ): Promise<Answer<'GET /staff/projects/:projectId/safety'>> {
    await this.saveAccount.execute(by, params.projectId, body)
    return this.safety.execute(by, params.projectId)
  }
}
