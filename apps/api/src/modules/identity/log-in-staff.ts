import { Injectable } from '@nestjs/common'
import { hash, verify } from '@node-rs/argon2'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { RateLimits } from '../../platform/limits/rate-limits.js'
import { type IssuedTokens, LogIns } from './log-ins.js'

const perLogin = { hits: 10, seconds: 900 }
const perAddress = { hits: 60, seconds: 900 }

@Injectable()
export class LogInStaff {
  /** Verified where there is no such person, so that the time taken tells nothing. */
  private readonly decoy = hash('nobody has this password')

  constructor(
    private readonly database: Database,
    private readonly logIns: LogIns,
    private readonly limits: RateLimits,
  ) {}

  /** @throws DomainError `auth.wrong_password`, `request.too_many` */
  async execute(
    from: { address: string; client: string },
    login: string,
    password: string,
  ): Promise<{ staffId: string; tokens: IssuedTokens }> {
    const bucket = `staff-log-in:${login}`
    await this.limits.hit(`staff-address:${from.address}`, perAddress)
    await this.limits.hit(bucket, perLogin)
    const found = await this.database.kysely
      .selectFrom('staff')
      .select(['id', 'passwordHash'])
      .where('login', '=', login)
      .where('disabledAt', 'is', null)
      .executeTakeFirst()
    const right = await verify(found?.passwordHash ?? (await this.decoy), password)
    if (!found || !right) throw new DomainError('auth.wrong_password')
    await this.limits.clear(bucket)
    const tokens = await this.database.write((tx) => this.logIns.open(tx, { staffId: found.id }, from.client))
    return { staffId: found.id, tokens }
  }
}
