import { memberRoleLabels, proxyKeepers, type Received } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { StaffCaller } from '../../../platform/auth/caller.js'
import { Database } from '../../../platform/database/database.js'
import { DomainError } from '../../../platform/http/domain-error.js'
import { PeopleStore, PhoneHolders } from '../../identity/index.js'
import { isOwner } from '../membership.policy.js'
import { MembershipsStore } from '../memberships.store.js'
import { RunningPurchases } from '../ownership/running-purchases.js'
import { CallingBuyers } from './calling-buyers.js'

type Naming = Received<'POST /staff/homes/:homeId/proxies'>['body']

/**
 * An owner calls and names somebody who acts for them, such as a child of parents without a smartphone. Staff write it
 * down on two things that only the owner knows; who wrote it and why is shown to the owner, who can end it.
 */
@Injectable()
export class NameProxy {
  constructor(
    private readonly database: Database,
    private readonly buyers: CallingBuyers,
    private readonly purchases: RunningPurchases,
    private readonly people: PeopleStore,
    private readonly holders: PhoneHolders,
    private readonly memberships: MembershipsStore,
  ) {}

  /** @throws DomainError `home.*`, `auth.forbidden`, `proxy.no_account`, `proxy.number_unproven`, `proxy.member_already`, `request.too_many` */
  async execute(by: StaffCaller, homeId: string, naming: Naming): Promise<void> {
    const { position, contractNo, lastSix, phone, reason } = naming
    const buyer = await this.buyers.prove(by, proxyKeepers, { homeId, position }, { contractNo, lastSix })
    await this.database.write(async (tx) => {
      // A home that changes hands meanwhile is waited for: the proxy of a former owner would see it.
      if (!(await this.purchases.holds(tx, buyer.purchaseId))) throw new DomainError('home.not_found')
      const personId = await this.people.byPhone(phone, tx)
      if (personId === null) throw new DomainError('proxy.no_account')
      await this.people.mustStand(tx, personId)
      if (!(await this.holders.isLatelyProven(tx, personId))) throw new DomainError('proxy.number_unproven')
      const present = await this.memberships.inForce(tx, homeId, personId)
      const stays = present !== null && (isOwner(present.role) || present.role === 'proxy')
      if (present && !stays) await this.memberships.end(tx, present.id)
      const began =
        !stays &&
        (await this.memberships.begin(tx, {
          ...{ projectId: buyer.projectId, homeId, personId, role: 'proxy', namedFor: buyer.id },
          ...{ namedBy: by.staffId, namedByName: by.name, namedReason: reason },
        }))
      if (!began) throw new DomainError('proxy.member_already', { role: memberRoleLabels[present?.role ?? 'proxy'] })
    })
  }
}
