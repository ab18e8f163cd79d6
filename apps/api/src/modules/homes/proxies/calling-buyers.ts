import type { StaffRole } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { rolesIn, type StaffCaller } from '../../../platform/auth/caller.js'
import { Fingerprint, sameHash } from '../../../platform/crypto/fingerprint.js'
import { Database } from '../../../platform/database/database.js'
import { DomainError } from '../../../platform/http/domain-error.js'
import { RateLimits } from '../../../platform/limits/rate-limits.js'

/** A buyer of the running purchase of a home, who is on the phone. */
export interface CallingBuyer {
  readonly id: string
  readonly projectId: string
  readonly purchaseId: string
  readonly lastSixHash: string | null
  readonly contractNo: string | null
}

/** What the caller tells; what is told must all be right, and something must be. */
export interface Told {
  readonly lastSix?: string
  readonly contractNo?: string
}

/** Wrong proofs of a buyer, in a day, whoever of the staff takes them down. */
const tries = { hits: 5, seconds: 86_400 }

/** Whether the one who calls is a buyer, by what only a buyer knows. */
@Injectable()
export class CallingBuyers {
  constructor(
    private readonly database: Database,
    private readonly fingerprint: Fingerprint,
    private readonly limits: RateLimits,
  ) {}

  /** @throws DomainError `home.not_found`, `auth.forbidden`, `home.proof_wrong`, `request.too_many` */
  async prove(
    by: StaffCaller,
    roles: readonly StaffRole[],
    { homeId, position }: { homeId: string; position: number },
    told: Told,
  ): Promise<CallingBuyer> {
    const buyer = await this.database.kysely
      .selectFrom('purchaser as b')
      .innerJoin('purchase as s', 's.id', 'b.purchaseId')
      .select(['b.id', 'b.projectId', 'b.purchaseId', 'b.lastSixHash', 's.contractNo'])
      .where('s.homeId', '=', homeId)
      .where('s.status', '=', 'active')
      .where('b.position', '=', position)
      .executeTakeFirst()
    const held = buyer ? rolesIn(by, buyer.projectId) : []
    if (!buyer || held.length === 0) throw new DomainError('home.not_found')
    if (!held.some((role) => roles.includes(role))) throw new DomainError('auth.forbidden')
    const bucket = `claim:${buyer.id}`
    const { left } = await this.limits.hit(bucket, tries)
    if (!this.isRight(buyer, told)) throw new DomainError('home.proof_wrong', { left })
    await this.limits.clear(bucket)
    return buyer
  }

  private isRight({ lastSixHash, contractNo }: CallingBuyer, told: Told): boolean {
    const answers = [
      told.contractNo === undefined ? null : contractNo?.toUpperCase() === told.contractNo.toUpperCase(),
      told.lastSix === undefined
        ? null
        : lastSixHash !== null && sameHash(lastSixHash, this.fingerprint.of('last-six', told.lastSix)),
    ].filter((answer) => answer !== null)
    return answers.length > 0 && answers.every(Boolean)
  }
}
