import type { Received } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Fingerprint, sameHash } from '../../platform/crypto/fingerprint.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { RateLimits } from '../../platform/limits/rate-limits.js'
import { PeopleStore } from '../identity/index.js'
import { BindHome } from './bind-home.js'

type Proof = Received<'POST /homes/:homeId/claim'>['body']

interface Buyer {
  id: string
  projectId: string
  position: number
  lastSixHash: string | null
  contractNo: string | null
  purchaseId: string
}

/** Wrong proofs per buyer of the contract, in a day, whoever tries: an account that is made anew gets no new tries. */
const tries = { hits: 5, seconds: 86_400 }

/** Binds a home for the first time. A phone number alone is not enough, because numbers are given out again. */
@Injectable()
export class ClaimHome {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleStore,
    private readonly bindHome: BindHome,
    private readonly fingerprint: Fingerprint,
    private readonly limits: RateLimits,
  ) {}

  /** @throws DomainError `phone.required`, `home.not_found`, `home.proof_wrong`, `home.already_bound`, `request.too_many` */
  async execute(personId: string, homeId: string, proof: Proof): Promise<void> {
    const { phoneHash } = await this.people.find(personId)
    if (!phoneHash) throw new DomainError('phone.required')
    const buyers = await this.buyers(personId, homeId, phoneHash)
    const [first] = buyers
    if (!first) throw new DomainError('home.not_found')
    const bucket = `claim:${first.id}`
    const { left } = await this.limits.hit(bucket, tries)
    const buyer = buyers.find((candidate) => this.proves(candidate, proof))
    if (!buyer) throw new DomainError('home.proof_wrong', { left })
    await this.bindHome.execute(personId, homeId, buyer)
    await this.limits.clear(bucket)
  }

  /** One contract, one person: a buyer who is bound already is not there for a later holder of the number. */
  private buyers(personId: string, homeId: string, phoneHash: string): Promise<Buyer[]> {
    return this.database.kysely
      .selectFrom('purchaser as b')
      .innerJoin('purchase as s', 's.id', 'b.purchaseId')
      .select(['b.id', 'b.projectId', 'b.position', 'b.lastSixHash', 's.contractNo', 's.id as purchaseId'])
      .where('s.homeId', '=', homeId)
      .where('s.status', '=', 'active')
      .where('b.phoneHash', '=', phoneHash)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('membership as m')
              .select('m.id')
              .whereRef('m.purchaserId', '=', 'b.id')
              .where('m.endedAt', 'is', null)
              .where('m.personId', '!=', personId),
          ),
        ),
      )
      .orderBy('b.position')
      .execute()
  }

  private proves({ lastSixHash, contractNo }: Buyer, proof: Proof): boolean {
    if (proof.proof === 'contract')
      return contractNo !== null && contractNo.toUpperCase() === proof.contractNo.toUpperCase()
    return lastSixHash !== null && sameHash(lastSixHash, this.fingerprint.of('last-six', proof.lastSix))
  }
}
