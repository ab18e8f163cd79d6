import type { Answer, Received } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { z } from 'zod'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { readCursor, writeCursor } from '../../platform/http/cursor.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { HomeAccess, seesPurchase } from '../homes/index.js'
import { gravestFirst, JourneyTemplates, presentRisk } from '../journeys/index.js'

type List = Answer<'GET /homes/:homeId/risks'>
type Page = Answer<'GET /homes/:homeId/risks/:riskId'>
const Place = z.tuple([z.iso.datetime(), z.uuid()])
const pageSize = 20

const columns = [
  ...([
    'r.id',
    'r.ruleKey',
    'r.severity',
    'r.title',
    'r.means',
    'r.action',
    'r.actor',
    'r.deadline',
    'r.nodeKey',
  ] as const),
  ...(['r.openedAt', 'r.endedAt', 'r.endedWords'] as const),
] as const

/** The warnings of one home, for its members; tenants are told that there is no journey. */
@Injectable()
export class HomeRisksQuery {
  constructor(
    private readonly database: Database,
    private readonly access: HomeAccess,
    private readonly templates: JourneyTemplates,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `home.not_found`, `journey.not_found` */
  async list(
    personId: string,
    homeId: string,
    { after, limit = pageSize }: Received<'GET /homes/:homeId/risks'>['query'],
  ): Promise<List> {
    const { id: journeyId } = await this.journey(personId, homeId)
    const risks = this.database.kysely.selectFrom('risk as r').select(columns).where('r.journeyId', '=', journeyId)
    let over = risks.where('r.endedAt', 'is not', null)
    if (after) {
      const [endedAt, id] = readCursor(after, Place)
      over = over.where(sql<boolean>`(r.ended_at, r.id) < (${endedAt}::timestamptz, ${id}::uuid)`)
    }
    const [open, ended] = await Promise.all([
      risks.where('r.endedAt', 'is', null).orderBy(sql.raw(gravestFirst)).execute(),
      over
        .orderBy('r.endedAt', 'desc')
        .orderBy('r.id', 'desc')
        .limit(limit + 1)
        .execute(),
    ])
    const shown = ended.slice(0, limit)
    const last = shown.at(-1)
    return {
      open: open.map(presentRisk),
      items: shown.map(presentRisk),
      next: last?.endedAt && ended.length > limit ? writeCursor([last.endedAt.toISOString(), last.id]) : null,
      today: this.clock.today(),
    }
  }

  /** @throws DomainError `home.not_found`, `journey.not_found`, `risk.not_found` */
  async one(personId: string, homeId: string, riskId: string): Promise<Page> {
    const journey = await this.journey(personId, homeId)
    const row = await this.database.kysely
      .selectFrom('risk as r')
      .select([...columns, 'r.subject'])
      .where('r.id', '=', riskId)
      .where('r.journeyId', '=', journey.id)
      .executeTakeFirst()
    if (!row) throw new DomainError('risk.not_found')
    const earlier = await this.database.kysely
      .selectFrom('risk')
      .select(['openedAt', 'endedAt', 'endedWords'])
      .where('journeyId', '=', journey.id)
      .where('ruleKey', '=', row.ruleKey)
      .where('subject', '=', row.subject)
      .where('openedAt', '<=', row.openedAt)
      .orderBy('openedAt', 'desc')
      .limit(pageSize)
      .execute()
    const template = await this.templates.byId(journey.templateId)
    return {
      risk: presentRisk(row),
      nodeName: template.nodes.find(({ key }) => key === row.nodeKey)?.name ?? null,
      history: earlier.flatMap(({ openedAt, endedAt, endedWords }) => [
        ...(endedAt && endedWords ? [{ at: endedAt.toISOString(), words: endedWords }] : []),
        { at: openedAt.toISOString(), words: '出现这条提醒' },
      ]),
      today: this.clock.today(),
    }
  }

  private async journey(personId: string, homeId: string): Promise<{ id: string; templateId: string }> {
    const { role } = await this.access.member(personId, homeId)
    const found = await this.database.kysely
      .selectFrom('purchase as s')
      .innerJoin('journey as j', 'j.purchaseId', 's.id')
      .select(['j.id', 'j.templateId'])
      .where('s.homeId', '=', homeId)
      .where('s.status', '=', 'active')
      .executeTakeFirst()
    if (!found || !seesPurchase(role)) throw new DomainError('journey.not_found')
    return found
  }
}
