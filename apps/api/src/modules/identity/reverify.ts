import type { ReverificationInput } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { WeChat } from '../../integrations/wechat/wechat.js'
import { Clock } from '../../platform/clock/clock.js'
import { Environment } from '../../platform/config/environment.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { PeopleStore } from './people.store.js'
import { SmsCodes } from './sms-codes.js'

type Caller = { readonly personId: string; readonly sessionId: string }
/** Uses the proof up, in the transaction of what it allows. */
type Use = (tx: Tx) => Promise<void>

const recentSeconds = 600
const nothingToUse: Use = () => Promise.resolve()

/** Makes sure that the holder of the account is at the device, before what cannot be taken back or shows everything. */
@Injectable()
export class Reverify {
  constructor(
    private readonly database: Database,
    private readonly environment: Environment,
    private readonly people: PeopleStore,
    private readonly codes: SmsCodes,
    private readonly wechat: WeChat,
    private readonly clock: Clock,
  ) {}

  /** A code sent to the number of the account; where there is none, the WeChat account. @throws DomainError `sms.*`, `auth.proof_required` */
  async byProof({ personId }: Caller, proof: ReverificationInput): Promise<Use> {
    const { phone } = await this.people.find(personId)
    if (phone !== null) {
      if (proof?.by !== 'sms') throw new DomainError('auth.proof_required')
      const codeId = await this.codes.check(phone, proof.code)
      return (tx) => this.codes.use(tx, codeId)
    }
    if (proof?.by !== 'wechat') throw new DomainError('auth.proof_required')
    const { openId } = await this.wechat.account(proof.code)
    const holder = await this.people.byAccount(this.environment.WECHAT_APP_ID, openId)
    if (holder !== personId) throw new DomainError('auth.proof_required')
    return nothingToUse
  }

  /** The same, or a log-in of the last ten minutes. */
  async byProofOrRecentLogIn(caller: Caller, proof: ReverificationInput): Promise<Use> {
    const { createdAt } = await this.database.kysely
      .selectFrom('loginSession')
      .select('createdAt')
      .where('id', '=', caller.sessionId)
      .executeTakeFirstOrThrow()
    return createdAt >= this.clock.in(-recentSeconds) ? nothingToUse : this.byProof(caller, proof)
  }
}
