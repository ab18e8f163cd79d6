import { Injectable } from '@nestjs/common'
import type { Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { HomeAccess, type MyMembership, seesPurchase } from '../homes/index.js'

/** A member who may know of the purchase: tenants may not. */
@Injectable()
export class PurchaseAccess {
  constructor(private readonly access: HomeAccess) {}

  /** @throws DomainError `home.not_found`, `journey.not_found` */
  async member(personId: string, homeId: string, db?: Tx): Promise<MyMembership> {
    const mine = await this.access.member(personId, homeId, db)
    if (!seesPurchase(mine.role)) throw new DomainError('journey.not_found')
    return mine
  }
}
