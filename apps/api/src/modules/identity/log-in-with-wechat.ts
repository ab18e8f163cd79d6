import { Injectable } from '@nestjs/common'
import { WeChat } from '../../integrations/wechat/wechat.js'
import { Environment } from '../../platform/config/environment.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { RateLimits } from '../../platform/limits/rate-limits.js'
import { ConsentTexts } from './consent-texts.js'
import { consentsAtLogIn, type GivenConsent } from './consent.rules.js'
import { ConsentsStore } from './consents.store.js'
import { type IssuedTokens, LogIns } from './log-ins.js'
import { PeopleStore } from './people.store.js'

const perAddress = { hits: 120, seconds: 60 }

@Injectable()
export class LogInWithWeChat {
  constructor(
    private readonly database: Database,
    private readonly environment: Environment,
    private readonly wechat: WeChat,
    private readonly people: PeopleStore,
    private readonly consents: ConsentsStore,
    private readonly texts: ConsentTexts,
    private readonly logIns: LogIns,
    private readonly limits: RateLimits,
  ) {}

  /** Nothing about a new person is stored before consent. @throws DomainError `consent.required`, `wechat.*` */
  async execute(
    from: { address: string; client: string },
    code: string,
    given: GivenConsent[],
  ): Promise<{ personId: string; tokens: IssuedTokens }> {
    await this.limits.hit(`wechat-log-in:${from.address}`, perAddress)
    const { openId, unionId } = await this.wechat.account(code)
    const appId = this.environment.WECHAT_APP_ID
    const known = await this.people.byAccount(appId, openId)
    const fresh = consentsAtLogIn(this.texts.all, known ? await this.consents.inForce(known) : [], given)
    if (!fresh) throw new DomainError('consent.required')
    return this.database.write(async (tx) => {
      const personId = known ?? (await this.people.withAccount(tx, appId, openId, unionId))
      await this.consents.give(tx, personId, fresh)
      return { personId, tokens: await this.logIns.open(tx, { personId }, from.client) }
    })
  }
}
