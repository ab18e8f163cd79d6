import type { Answer, DelayChoice } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { actsForOwner, HomeAccess, Officers, seesPurchase } from '../homes/index.js'
import { chosenByProxy } from './chosen-by-proxy.sql.js'
import type { CompensationEstimate } from './compensation.rules.js'
import { delayMeanings, mayChoose, openChoices } from './delay-choices.rules.js'
import { delayVersions } from './delay-versions.query.js'

type Delay = Answer<'GET /homes/:homeId/delays/:delayId'>

/** A delay as the members of a told home read it; money and choices are for the owners. */
@Injectable()
export class CustomerDelayQuery {
  constructor(
    private readonly database: Database,
    private readonly access: HomeAccess,
    private readonly officers: Officers,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `home.not_found`; `delay.not_found` also for tenants, and for a sale that has ended */
  async execute(personId: string, homeId: string, id: string): Promise<Delay> {
    const { role } = await this.access.member(personId, homeId)
    const row = seesPurchase(role) ? await this.row(homeId, id) : undefined
    if (!row) throw new DomainError('delay.not_found')
    const acts = actsForOwner(role)
    const estimate = row.estimate as CompensationEstimate | null
    const today = this.clock.today()
    const { reply, repliedBy, repliedAt } = row
    return {
      ...{ id, nodeKey: row.nodeKey, nodeName: row.nodeName, cause: row.cause, wasOn: row.wasOn, newOn: row.newOn },
      state: row.state as Delay['state'],
      meanings: delayMeanings(row.nodeKey, row.paymentWay?.endsWith('_loan') === true),
      estimate: acts ? estimate : null,
      choices: acts ? openChoices(row.choices as DelayChoice[], estimate).filter((each) => mayChoose(role, each)) : [],
      answerUntil: row.answerUntil,
      mayChoose: acts && row.state === 'announced' && row.answerUntil >= today,
      choice: acts ? (row.choice as DelayChoice | null) : null,
      chosenByProxy: acts && row.byProxy,
      chosenAt: acts ? (row.chosenAt?.toISOString() ?? null) : null,
      reply:
        acts && reply && repliedBy && repliedAt ? { words: reply, by: repliedBy, at: repliedAt.toISOString() } : null,
      versions: await delayVersions(this.database.kysely, id),
      officer: this.officers.of(row),
      today,
    }
  }

  private row(homeId: string, id: string) {
    return this.database.kysely
      .selectFrom('delayHome as d')
      .innerJoin('delayAnnouncement as a', 'a.id', 'd.announcementId')
      .innerJoin('delayVersion as v', (join) =>
        join.onRef('v.announcementId', '=', 'a.id').onRef('v.version', '=', 'a.version'),
      )
      .innerJoin('purchase as s', (join) => join.onRef('s.id', '=', 'd.purchaseId').on('s.status', '=', 'active'))
      .innerJoin('home as h', 'h.id', 'd.homeId')
      .select(['a.state', 'a.nodeKey', 'a.nodeName', 'v.cause', 'v.newOn', 'v.choices', 'v.answerUntil'])
      .select(['d.wasOn', 'd.estimate', 'd.choice', 'd.chosenAt', 'd.reply', 'd.repliedBy', 'd.repliedAt'])
      .select(chosenByProxy.as('byProxy'))
      .select(['s.paymentWay', 'h.officerName', 'h.officerPhoneCipher'])
      .where('d.homeId', '=', homeId)
      .where('d.announcementId', '=', id)
      .executeTakeFirst()
  }
}
