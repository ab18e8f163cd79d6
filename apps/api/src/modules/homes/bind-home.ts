import { Injectable } from '@nestjs/common'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { PeopleStore } from '../identity/index.js'
import { isOwner } from './membership.policy.js'
import { MembershipsStore } from './memberships.store.js'
import { RunningPurchases } from './ownership/running-purchases.js'

/** A buyer of a contract whom somebody has proven to be. */
export interface ProvenBuyer {
  readonly id: string
  readonly projectId: string
  readonly purchaseId: string
  readonly position: number
}

/** Makes a person the owner or co-owner that a contract names. */
@Injectable()
export class BindHome {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleStore,
    private readonly memberships: MembershipsStore,
    private readonly purchases: RunningPurchases,
  ) {}

  /** @throws DomainError `home.already_bound`, `home.not_found` once the purchase has ended */
  async execute(personId: string, homeId: string, buyer: ProvenBuyer): Promise<void> {
    const { id, projectId, position, purchaseId } = buyer
    const role = position === 1 ? 'owner' : 'co_owner'
    await this.database.write(async (tx) => {
      await this.people.mustStand(tx, personId)
      if (!(await this.purchases.holds(tx, purchaseId))) throw new DomainError('home.not_found')
      const mine = await this.memberships.inForce(tx, homeId, personId)
      if (mine && isOwner(mine.role)) throw new DomainError('home.already_bound')
      if (mine) await this.memberships.end(tx, mine.id)
      const bound = await this.memberships.begin(tx, { projectId, homeId, personId, role, purchaserId: id })
      if (!bound) throw new DomainError('home.already_bound')
    })
  }
}
