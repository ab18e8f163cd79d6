import { ownershipKeepers, type Received } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { rolesIn, type StaffCaller } from '../../platform/auth/caller.js'
import { Fingerprint, sameHash } from '../../platform/crypto/fingerprint.js'
import { Sealing } from '../../platform/crypto/sealing.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { RateLimits } from '../../platform/limits/rate-limits.js'
import { PhoneChanges } from '../identity/index.js'

type Route = 'POST /staff/homes/:homeId/buyers/:position/phone'
type Proof = Received<Route>['body']['proof']

/** Wrong proofs of a buyer, in a day, whoever of the staff takes them down. */
const tries = { hits: 5, seconds: 86_400 }

/**
 * Staff put another number on a contract for a buyer who lost the phone, or who deleted the account and came back. The
 * buyer has to tell what proves the contract; the account behind it, if there is one, gets the number too.
 */
@Injectable()
export class ReplaceBuyerPhone {
  constructor(
    private readonly database: Database,
    private readonly phones: PhoneChanges,
    private readonly fingerprint: Fingerprint,
    private readonly sealing: Sealing,
    private readonly limits: RateLimits,
  ) {}

  /** @throws DomainError `home.not_found`, `auth.forbidden`, `home.proof_wrong`, `phone.held`, `request.too_many` */
  async execute(by: StaffCaller, place: Received<Route>['params'], body: Received<Route>['body']): Promise<void> {
    const { phone, proof, reason } = body
    const buyer = await this.buyer(by, place)
    const bucket = `claim:${buyer.id}`
    const { left } = await this.limits.hit(bucket, tries)
    if (!this.proves(buyer, proof)) throw new DomainError('home.proof_wrong', { left })
    await this.limits.clear(bucket)
    await this.database.write(async (tx) => {
      const number = { phoneCipher: this.sealing.seal(phone), phoneHash: this.fingerprint.of('phone', phone) }
      await tx
        .updateTable('purchaser')
        .set({ ...number, phoneErasedAt: null })
        .where('id', '=', buyer.id)
        .execute()
      const bound = await tx
        .selectFrom('membership')
        .select('personId')
        .where('purchaserId', '=', buyer.id)
        .where('endedAt', 'is', null)
        .executeTakeFirst()
      if (bound) await this.phones.byStaff(tx, bound.personId, phone)
      const staff = { staffId: by.staffId, name: by.name }
      await this.phones.record(tx, { personId: bound?.personId ?? null, purchaserId: buyer.id, staff, reason })
    })
  }

  private async buyer(by: StaffCaller, { homeId, position }: Received<Route>['params']) {
    const found = await this.database.kysely
      .selectFrom('purchaser as b')
      .innerJoin('purchase as s', 's.id', 'b.purchaseId')
      .select(['b.id', 'b.projectId', 'b.lastSixHash', 's.contractNo'])
      .where('s.homeId', '=', homeId)
      .where('s.status', '=', 'active')
      .where('b.position', '=', position)
      .executeTakeFirst()
    const roles = found ? rolesIn(by, found.projectId) : []
    if (!found || roles.length === 0) throw new DomainError('home.not_found')
    if (!roles.some((role) => ownershipKeepers.includes(role))) throw new DomainError('auth.forbidden')
    return found
  }

  private proves(buyer: { lastSixHash: string | null; contractNo: string | null }, proof: Proof): boolean {
    const { lastSixHash, contractNo } = buyer
    if (proof.by === 'contract') return contractNo?.toUpperCase() === proof.contractNo.toUpperCase()
    return lastSixHash !== null && sameHash(lastSixHash, this.fingerprint.of('last-six', proof.lastSix))
  }
}
