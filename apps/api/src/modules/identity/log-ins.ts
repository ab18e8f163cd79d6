import { Injectable } from '@nestjs/common'
import { AccessTokens } from '../../platform/auth/access-tokens.js'
import { Authenticator } from '../../platform/auth/authenticator.js'
import { Clock } from '../../platform/clock/clock.js'
import { Environment } from '../../platform/config/environment.js'
import { digest, newSecret } from '../../platform/crypto/fingerprint.js'
import { newId } from '../../platform/crypto/id.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { PeopleStore } from './people.store.js'

export interface IssuedTokens {
  accessToken: string
  expiresIn: number
  refreshToken: string
}
export type LogInOwner = { personId: string } | { staffId: string }
export type EndedBy =
  'logged-out' | 'everywhere' | 'reuse' | 'merged' | 'consent-withdrawn' | 'account-deleted' | 'phone-changed'

/** An answer can get lost on the way: the same refresh token may be shown again this long after its use. */
const reuseGraceSeconds = 10

/** Log-ins: opened, renewed by rotating refresh tokens, ended. */
@Injectable()
export class LogIns {
  constructor(
    private readonly database: Database,
    private readonly tokens: AccessTokens,
    private readonly authenticator: Authenticator,
    private readonly environment: Environment,
    private readonly people: PeopleStore,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `auth.expired` when the account was deleted meanwhile */
  async open(tx: Tx, owner: LogInOwner, client: string): Promise<IssuedTokens> {
    if ('personId' in owner) await this.people.mustStand(tx, owner.personId)
    const now = this.clock.now()
    const id = newId(now)
    await tx
      .insertInto('loginSession')
      .values({ id, ...owner, client: client.slice(0, 64), createdAt: now })
      .execute()
    return this.issue(tx, id)
  }

  /**
   * Trades a refresh token for new tokens. One that was used before means that it was stolen: the log-in ends.
   * @throws DomainError `auth.expired`, `auth.reused`
   */
  async renew(refreshToken: string, kind: 'person' | 'staff'): Promise<IssuedTokens> {
    const result = await this.database.write(async (tx) => {
      const found = await tx
        .selectFrom('refreshToken as t')
        .innerJoin('loginSession as s', 's.id', 't.sessionId')
        .leftJoin('staff as f', 'f.id', 's.staffId')
        .select(['t.hash', 't.sessionId', 't.expiresAt', 't.usedAt', 's.endedAt'])
        .where('t.hash', '=', digest(refreshToken))
        .where('f.disabledAt', 'is', null)
        .where(kind === 'person' ? 's.personId' : 's.staffId', 'is not', null)
        .forUpdate('t')
        .executeTakeFirst()
      if (!found || found.endedAt || found.expiresAt <= this.clock.now()) return 'expired' as const
      if (found.usedAt && found.usedAt < this.clock.in(-reuseGraceSeconds)) {
        await this.end(tx, [found.sessionId], 'reuse')
        return 'reused' as const
      }
      await tx
        .updateTable('refreshToken')
        .set({ usedAt: found.usedAt ?? this.clock.now() })
        .where('hash', '=', found.hash)
        .execute()
      return this.issue(tx, found.sessionId)
    })
    if (result === 'expired') throw new DomainError('auth.expired')
    if (result === 'reused') throw new DomainError('auth.reused')
    return result
  }

  async end(tx: Tx, sessionIds: string[], endedBy: EndedBy): Promise<void> {
    if (sessionIds.length > 0) {
      const set = { endedAt: this.clock.now(), endedBy }
      await tx.updateTable('loginSession').set(set).where('id', 'in', sessionIds).where('endedAt', 'is', null).execute()
    }
    this.database.afterwards(() => this.authenticator.forget())
  }

  async endAll(tx: Tx, owner: LogInOwner, endedBy: EndedBy): Promise<void> {
    const [column, id] =
      'personId' in owner ? (['personId', owner.personId] as const) : (['staffId', owner.staffId] as const)
    const open = await tx
      .selectFrom('loginSession')
      .select('id')
      .where(column, '=', id)
      .where('endedAt', 'is', null)
      .execute()
    await this.end(
      tx,
      open.map((row) => row.id),
      endedBy,
    )
  }

  private async issue(tx: Tx, sessionId: string): Promise<IssuedTokens> {
    const refreshToken = newSecret()
    const expiresAt = this.clock.in(this.environment.REFRESH_TOKEN_SECONDS)
    await tx
      .insertInto('refreshToken')
      .values({ hash: digest(refreshToken), sessionId, createdAt: this.clock.now(), expiresAt })
      .execute()
    return { accessToken: this.tokens.issue(sessionId), expiresIn: this.tokens.seconds, refreshToken }
  }
}
