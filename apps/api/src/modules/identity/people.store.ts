import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { Fingerprint } from '../../platform/crypto/fingerprint.js'
import { newId } from '../../platform/crypto/id.js'
import { Sealing } from '../../platform/crypto/sealing.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'

export interface PersonRecord {
  readonly id: string
  /** In full; null until verified. */
  readonly phone: string | null
  readonly phoneHash: string | null
}

/** People, and the accounts by which they are known. */
@Injectable()
export class PeopleStore {
  constructor(
    private readonly database: Database,
    private readonly sealing: Sealing,
    private readonly fingerprint: Fingerprint,
    private readonly clock: Clock,
  ) {}

  hashOf(phone: string): string {
    return this.fingerprint.of('phone', phone)
  }

  async find(id: string, db: Database['kysely'] | Tx = this.database.kysely): Promise<PersonRecord> {
    const row = await db
      .selectFrom('person')
      .select(['id', 'phoneCipher', 'phoneHash'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return { id: row.id, phoneHash: row.phoneHash, phone: row.phoneCipher && this.sealing.open(row.phoneCipher) }
  }

  /** Waits for a deletion of the account that is under way. @throws DomainError `auth.expired` once it is deleted */
  async mustStand(tx: Tx, id: string): Promise<void> {
    const standing = await tx
      .selectFrom('person')
      .select('id')
      .where('id', '=', id)
      .where('erasedAt', 'is', null)
      .forKeyShare()
      .executeTakeFirst()
    if (!standing) throw new DomainError('auth.expired')
  }

  async byPhone(phone: string, db: Database['kysely'] | Tx = this.database.kysely): Promise<string | null> {
    const row = await db
      .selectFrom('person')
      .select('id')
      .where('phoneHash', '=', this.hashOf(phone))
      .executeTakeFirst()
    return row?.id ?? null
  }

  async byAccount(
    appId: string,
    openId: string,
    db: Database['kysely'] | Tx = this.database.kysely,
  ): Promise<string | null> {
    const row = await db
      .selectFrom('wechatAccount')
      .select('personId')
      .where('appId', '=', appId)
      .where('openId', '=', openId)
      .executeTakeFirst()
    return row?.personId ?? null
  }

  /** A new person, or the one that a parallel request made for the same phone. */
  async withPhone(tx: Tx, phone: string): Promise<string> {
    const now = this.clock.now()
    const values = {
      id: newId(now),
      phoneCipher: this.sealing.seal(phone),
      phoneHash: this.hashOf(phone),
      phoneProvenAt: now,
      createdAt: now,
    }
    await tx
      .insertInto('person')
      .values(values)
      .onConflict((oc) => oc.column('phoneHash').doNothing())
      .execute()
    const row = await tx
      .selectFrom('person')
      .select('id')
      .where('phoneHash', '=', values.phoneHash)
      .executeTakeFirstOrThrow()
    return row.id
  }

  /** A new person known by a WeChat account, or the one that a parallel request made. */
  async withAccount(tx: Tx, appId: string, openId: string, unionId: string | null): Promise<string> {
    const now = this.clock.now()
    const id = newId(now)
    await tx.insertInto('person').values({ id, createdAt: now }).execute()
    const made = await tx
      .insertInto('wechatAccount')
      .values({ id: newId(now), appId, openId, unionId, personId: id, createdAt: now })
      .onConflict((oc) => oc.columns(['appId', 'openId']).doNothing())
      .executeTakeFirst()
    if (made.numInsertedOrUpdatedRows === 1n) return id
    await tx.deleteFrom('person').where('id', '=', id).execute()
    const other = await this.byAccount(appId, openId, tx)
    if (!other) throw new Error('the account vanished')
    return other
  }

  /** Gives the number to this person, unless it is somebody's already; the id of whoever has it now. */
  async withPhoneOrSelf(tx: Tx, personId: string, phone: string): Promise<string> {
    const other = await this.byPhone(phone, tx)
    if (other) return other
    const phoneProvenAt = this.clock.now()
    const values = { phoneCipher: this.sealing.seal(phone), phoneHash: this.hashOf(phone), phoneProvenAt }
    await tx.updateTable('person').set(values).where('id', '=', personId).where('erasedAt', 'is', null).execute()
    return personId
  }

  /** The number is nobody's, or has just been given up by whoever had it. It does not count as proven by this. */
  async setPhone(tx: Tx, personId: string, phone: string): Promise<void> {
    await tx
      .updateTable('person')
      .set({ phoneCipher: this.sealing.seal(phone), phoneHash: this.hashOf(phone), phoneProvenAt: null })
      .where('id', '=', personId)
      .execute()
  }

  async moveAccounts(tx: Tx, from: string, to: string): Promise<void> {
    await tx.updateTable('wechatAccount').set({ personId: to }).where('personId', '=', from).execute()
  }
}
