import type { Received } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { Fingerprint } from '../../platform/crypto/fingerprint.js'
import { Sealing } from '../../platform/crypto/sealing.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { RateLimits } from '../../platform/limits/rate-limits.js'
import { PeopleStore } from '../identity/index.js'
import { BindHome } from './bind-home.js'

/** Wrong proofs, in a day: of a person over all contracts, and of a contract whoever tries. */
const tries = { hits: 5, seconds: 86_400 }

/**
 * Binds a home whose contract has no phone number of the buyer: it went with a deleted account, or none was ever told.
 * Contract number and identity number are both asked for then, and the number that the buyer has now goes on the contract.
 */
@Injectable()
export class ClaimByContract {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleStore,
    private readonly bindHome: BindHome,
    private readonly fingerprint: Fingerprint,
    private readonly sealing: Sealing,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  /** The home. @throws DomainError `phone.required`, `home.proof_wrong`, `home.already_bound`, `request.too_many` */
  async execute(personId: string, proof: Received<'POST /homes/claims'>['body']): Promise<string> {
    const { phone, phoneHash } = await this.people.find(personId)
    if (phone === null) throw new DomainError('phone.required')
    const contractNo = proof.contractNo.toUpperCase()
    const buckets = [`claim-contract:${personId}`, `claim-contract:${this.fingerprint.of('contract', contractNo)}`]
    const left = []
    for (const bucket of buckets) left.push((await this.limits.hit(bucket, tries)).left)
    const buyer = await this.buyer(contractNo, this.fingerprint.of('last-six', proof.lastSix))
    if (!buyer) throw new DomainError('home.proof_wrong', { left: Math.min(...left) })
    await this.database.write(async (tx) => {
      await this.bindHome.execute(personId, buyer.homeId, buyer)
      await tx
        .updateTable('purchaser')
        .set({ phoneCipher: this.sealing.seal(phone), phoneHash, phoneErasedAt: null, phoneSetAt: this.clock.now() })
        .where('id', '=', buyer.id)
        .execute()
    })
    for (const bucket of buckets) await this.limits.clear(bucket)
    return buyer.homeId
  }

  private buyer(contractNo: string, lastSixHash: string) {
    return this.database.kysely
      .selectFrom('purchaser as b')
      .innerJoin('purchase as s', 's.id', 'b.purchaseId')
      .select(['b.id', 'b.projectId', 'b.purchaseId', 'b.position', 's.homeId'])
      .where('s.contractNo', '=', contractNo)
      .where('s.status', '=', 'active')
      .where('b.lastSixHash', '=', lastSixHash)
      .where((eb) => eb.or([eb('b.phoneErasedAt', 'is not', null), eb('b.phoneHash', 'is', null)]))
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('membership as m')
              .select('m.id')
              .whereRef('m.purchaserId', '=', 'b.id')
              .where('m.endedAt', 'is', null),
          ),
        ),
      )
      .orderBy('b.position')
      .executeTakeFirst()
  }
}
