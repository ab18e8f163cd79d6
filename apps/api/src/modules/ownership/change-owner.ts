import { ownershipKeepers, type Received } from '@hub/contracts'
import { civilDate } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { rolesIn, type StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { CloseCalendar } from '../calendar/index.js'
import { dayFault, HandOnHome, RunningPurchases } from '../homes/index.js'
import { ChangeJourneyOwner } from '../journeys/index.js'

type Change = Received<'POST /staff/homes/:homeId/ownership-changes'>['body']

/**
 * A home changes hands, or goes back to the developer, in one transaction: from then on the former owner, the household
 * and their calendars see nothing of it, and the next owner begins with an empty purchase.
 */
@Injectable()
export class ChangeOwner {
  constructor(
    private readonly database: Database,
    private readonly purchases: RunningPurchases,
    private readonly handOn: HandOnHome,
    private readonly journeys: ChangeJourneyOwner,
    private readonly calendars: CloseCalendar,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `home.not_found`, `auth.forbidden`, `request.conflict` when the owner is another by now, `ownership.*` */
  async execute(by: StaffCaller, homeId: string, change: Change): Promise<void> {
    await this.database.write(async (tx) => {
      await this.mayChange(by, homeId)
      const present = await this.purchases.lock(tx, homeId)
      if (present?.id !== change.purchaseId) throw new DomainError('request.conflict')
      const on = civilDate(change.on)
      const reason = dayFault(on, present.subscribedOn, this.clock.today())
      if (reason) throw new DomainError('ownership.day_invalid', { reason })
      await this.journeys.end(tx, present.id)
      const next = await this.handOn.execute(tx, present, { ...change, on }, by)
      await this.calendars.ofHome(tx, homeId)
      const { paymentWay } = change
      if (next && paymentWay !== null) await this.journeys.begin(tx, { ...next, paymentWay, on }, by)
    })
  }

  private async mayChange(by: StaffCaller, homeId: string): Promise<void> {
    const home = await this.database.kysely
      .selectFrom('home')
      .select('projectId')
      .where('id', '=', homeId)
      .executeTakeFirst()
    const roles = home ? rolesIn(by, home.projectId) : []
    if (roles.length === 0) throw new DomainError('home.not_found')
    if (!roles.some((role) => ownershipKeepers.includes(role))) throw new DomainError('auth.forbidden')
  }
}
