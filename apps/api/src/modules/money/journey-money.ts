import { moneyKeepers } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { rolesIn, type StaffCaller } from '../../platform/auth/caller.js'
import type { Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { ChangedMoney } from './changed-money.js'
import { MoneyHistory, type MoneyHistoryLine } from './money-history.js'

export interface KeptPurchase {
  readonly projectId: string
  readonly purchaseId: string
}

/** What the ways in which staff change the money of a journey have in common. */
@Injectable()
export class JourneyMoney {
  constructor(
    private readonly changed: ChangedMoney,
    private readonly history: MoneyHistory,
  ) {}

  /** Locks the purchase. @throws DomainError `journey.not_found`, `auth.forbidden` */
  async lock(tx: Tx, by: StaffCaller, journeyId: string): Promise<KeptPurchase> {
    const journey = await tx
      .selectFrom('journey')
      .select(['projectId', 'purchaseId'])
      .where('id', '=', journeyId)
      .executeTakeFirst()
    const roles = journey ? rolesIn(by, journey.projectId) : []
    if (!journey || roles.length === 0) throw new DomainError('journey.not_found')
    if (!roles.some((role) => moneyKeepers.includes(role))) throw new DomainError('auth.forbidden')
    await this.changed.lock(tx, [journey.purchaseId])
    const running = await tx
      .selectFrom('purchase')
      .select('id')
      .where('id', '=', journey.purchaseId)
      .where('status', '=', 'active')
      .executeTakeFirst()
    if (!running) throw new DomainError('journey.not_found')
    return journey
  }

  /** Writes who did it and why, and tells those who follow the money of the journey. */
  async tell(
    tx: Tx,
    by: StaffCaller,
    { projectId, purchaseId }: KeptPurchase,
    line: Pick<MoneyHistoryLine, 'subject' | 'subjectId' | 'words' | 'reason'>,
  ): Promise<void> {
    const actor = { actorKind: 'staff', actorId: by.staffId, actorName: by.name } as const
    await this.history.write(tx, [{ projectId, purchaseId, ...actor, ...line }])
    await this.changed.tell(tx, [purchaseId])
  }
}
