import type { HolderProofInput } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { Clock } from '../../platform/clock/clock.js'
import { Fingerprint, sameHash } from '../../platform/crypto/fingerprint.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { RateLimits } from '../../platform/limits/rate-limits.js'

/** Operators keep a number that was given up empty for 90 days at least, before somebody else gets it. */
const provenSeconds = 90 * 86_400
/** Wrong proofs per account, in a day. */
const tries = { hits: 5, seconds: 86_400 }

type ContractProof = Exclude<NonNullable<HolderProofInput>, { by: 'new_holder' }>

/**
 * Numbers are given out again (二次放号): a code sent to a number proves who holds it now, not who held it last year. An
 * account with homes, whose number nobody has proven for 90 days, is opened only to who proves one of its contracts too;
 * anybody else begins a new account and the old one is left without the number.
 */
@Injectable()
export class PhoneHolders {
  constructor(
    private readonly database: Database,
    private readonly fingerprint: Fingerprint,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  /**
   * Whether the holder of the number today is the person of the account.
   * @throws DomainError `phone.proof_required`, `phone.proof_wrong` with the tries left, `request.too_many`
   */
  async isStill(personId: string, proof: HolderProofInput): Promise<boolean> {
    if (!(await this.isDoubtful(personId))) return true
    if (!proof) throw new DomainError('phone.proof_required')
    if (proof.by === 'new_holder') return false
    await this.mustProve(personId, proof)
    return true
  }

  /** @throws DomainError `phone.proof_wrong` with the tries left, `request.too_many` */
  async mustProve(personId: string, proof: ContractProof): Promise<void> {
    const bucket = `holder:${personId}`
    const { left } = await this.limits.hit(bucket, tries)
    const contracts = await this.contracts(personId)
    const right = contracts.some(({ lastSixHash, contractNo }) =>
      proof.by === 'contract'
        ? contractNo !== null && contractNo.toUpperCase() === proof.contractNo.toUpperCase()
        : lastSixHash !== null && sameHash(lastSixHash, this.fingerprint.of('last-six', proof.lastSix)),
    )
    if (!right) throw new DomainError('phone.proof_wrong', { left })
    await this.limits.clear(bucket)
  }

  /** An account that never had a home, and is reached by its number alone: nothing is lost when it loses that. */
  async isEmpty(personId: string): Promise<boolean> {
    const { rows } = await sql<{ isEmpty: boolean }>`
      SELECT NOT EXISTS (SELECT FROM membership WHERE person_id = ${personId})
        AND NOT EXISTS (SELECT FROM wechat_account WHERE person_id = ${personId}) AS is_empty`.execute(
      this.database.kysely,
    )
    return rows[0]?.isEmpty === true
  }

  /**
   * The account that a number led to, held until the transaction ends.
   * @throws DomainError `request.conflict` once the number is another's or nobody's
   */
  async hold(tx: Tx, personId: string, phone: string): Promise<void> {
    const held = await tx
      .selectFrom('person')
      .select('id')
      .where('id', '=', personId)
      .where('phoneHash', '=', this.fingerprint.of('phone', phone))
      .forUpdate()
      .executeTakeFirst()
    if (!held) throw new DomainError('request.conflict')
  }

  async proven(tx: Tx, personId: string): Promise<void> {
    await tx
      .updateTable('person')
      .set({ phoneProvenAt: this.clock.now() })
      .where('id', '=', personId)
      .where('phoneHash', 'is not', null)
      .execute()
  }

  /**
   * The account keeps its homes and WeChat, and has to verify a number again.
   * @throws DomainError `request.conflict` once it has another number than the one to be given up
   */
  async release(tx: Tx, personId: string, phone: string): Promise<void> {
    await this.hold(tx, personId, phone)
    const nothing = { phoneCipher: null, phoneHash: null, phoneProvenAt: null }
    await tx.updateTable('person').set(nothing).where('id', '=', personId).execute()
  }

  /** Whether the number still leads to who proved it: it was proven so lately that nobody else can have got it. */
  async isLatelyProven(tx: Tx, personId: string): Promise<boolean> {
    const found = await tx
      .selectFrom('person')
      .select('id')
      .where('id', '=', personId)
      .where('phoneProvenAt', '>=', this.clock.in(-provenSeconds))
      .executeTakeFirst()
    return found !== undefined
  }

  async hadHomes(personId: string): Promise<boolean> {
    const { rows } = await sql<{ hadHomes: boolean }>`
      SELECT EXISTS (SELECT FROM membership WHERE person_id = ${personId}) AS had_homes`.execute(this.database.kysely)
    return rows[0]?.hadHomes === true
  }

  private async isDoubtful(personId: string): Promise<boolean> {
    const found = await this.database.kysely
      .selectFrom('person as p')
      .select((eb) => [
        'p.phoneProvenAt',
        eb.exists(eb.selectFrom('membership as m').select('m.id').whereRef('m.personId', '=', 'p.id')).as('hasHomes'),
      ])
      .where('p.id', '=', personId)
      .executeTakeFirstOrThrow()
    const { phoneProvenAt, hasHomes } = found
    return Boolean(hasHomes) && (phoneProvenAt === null || phoneProvenAt < this.clock.in(-provenSeconds))
  }

  /** Those that the account was bound by, also in the past. */
  private contracts(personId: string): Promise<{ lastSixHash: string | null; contractNo: string | null }[]> {
    return this.database.kysely
      .selectFrom('membership as m')
      .innerJoin('purchaser as b', 'b.id', 'm.purchaserId')
      .innerJoin('purchase as s', 's.id', 'b.purchaseId')
      .select(['b.lastSixHash', 's.contractNo'])
      .where('m.personId', '=', personId)
      .execute()
  }
}
