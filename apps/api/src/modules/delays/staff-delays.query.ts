import { type Answer, delayAnnouncers, type DelayChoice, officeRoles } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { projectsOf, rolesIn, type StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { homeLabel } from '../homes/index.js'
import { chosenByProxy } from './chosen-by-proxy.sql.js'
import type { CompensationEstimate } from './compensation.rules.js'
import { delayVersions } from './delay-versions.query.js'

type List = Answer<'GET /staff/delays'>
type Detail = Answer<'GET /staff/delays/:delayId'>

/** More homes than these are counted, not listed; those who have chosen come first. */
const listed = 500

/** Delays as staff see them: what was said, and what the customers chose. */
@Injectable()
export class StaffDelaysQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @param journeyId only those that this home was told of */
  async list(by: StaffCaller, journeyId?: string): Promise<List> {
    const toldTo = sql<boolean>`EXISTS (
      SELECT FROM delay_home d WHERE d.announcement_id = a.id AND d.journey_id = ${journeyId ?? null}::uuid)`
    const rows = await this.rows(by)
      .$if(journeyId !== undefined, (query) => query.where(toldTo))
      .orderBy('a.id', 'desc')
      .limit(200)
      .execute()
    const announcing = projectsOf(by, delayAnnouncers)
    return { items: rows.map(presented), mayAnnounce: announcing === 'all' || announcing.length > 0 }
  }

  /** @throws DomainError `delay.not_found`, also for those of other projects */
  async one(by: StaffCaller, id: string): Promise<Detail> {
    const row = await this.rows(by).select('a.projectId').where('a.id', '=', id).executeTakeFirst()
    if (!row) throw new DomainError('delay.not_found')
    const homes = await this.database.kysely
      .selectFrom('delayHome as d')
      .innerJoin('home as h', 'h.id', 'd.homeId')
      .innerJoin('building as g', 'g.id', 'h.buildingId')
      .select(['d.homeId', 'd.journeyId', 'd.wasOn', 'd.estimate', 'd.choice', 'd.chosenAt', 'd.reply'])
      .select(chosenByProxy.as('chosenByProxy'))
      .select(['g.name as building', 'h.unit', 'h.room'])
      .where('d.announcementId', '=', id)
      .orderBy(sql`d.chosen_at DESC NULLS LAST, length(g.name), g.name, length(h.unit), h.unit, length(h.room), h.room`)
      .limit(listed)
      .execute()
    return {
      ...presented(row),
      versions: await delayVersions(this.database.kysely, id),
      items: homes.map(({ building, unit, room, estimate, choice, chosenAt, ...home }) => ({
        ...home,
        homeLabel: homeLabel({ building, unit, room }),
        estimate: estimate as CompensationEstimate | null,
        choice: choice as DelayChoice | null,
        chosenAt: chosenAt?.toISOString() ?? null,
      })),
      mayAnnounce: rolesIn(by, row.projectId).some((role) => delayAnnouncers.includes(role)),
      today: this.clock.today(),
    }
  }

  rows(by: StaffCaller) {
    const mine = projectsOf(by, officeRoles)
    const homes = (condition: string) =>
      sql<number>`(SELECT count(*)::int FROM delay_home d WHERE d.announcement_id = a.id ${sql.raw(condition)})`
    return this.database.kysely
      .selectFrom('delayAnnouncement as a')
      .innerJoin('project as p', 'p.id', 'a.projectId')
      .innerJoin('delayVersion as v', (join) =>
        join.onRef('v.announcementId', '=', 'a.id').onRef('v.version', '=', 'a.version'),
      )
      .select(['a.id', 'p.name as projectName', 'a.nodeKey', 'a.nodeName', 'a.scope', 'a.state', 'a.version'])
      .select(['v.cause', 'v.newOn', 'v.choices', 'v.answerUntil', 'v.at', 'v.staffName as by'])
      .select([
        homes('').as('homes'),
        homes("AND d.choice = 'wait'").as('waiting'),
        homes("AND d.choice = 'compensation'").as('claiming'),
        homes("AND d.choice = 'terminate'").as('ending'),
        homes('AND d.choice IS NOT NULL AND (d.replied_at IS NULL OR d.replied_at < d.chosen_at)').as('unreplied'),
      ])
      .$if(mine !== 'all', (query) => query.where('a.projectId', 'in', mine === 'all' ? [] : mine))
  }
}

type Row = Awaited<ReturnType<ReturnType<StaffDelaysQuery['rows']>['execute']>>[number]

function presented(row: Row): List['items'][number] {
  const { id, projectName, nodeKey, nodeName, scope, version, cause, newOn, answerUntil, by, homes, unreplied } = row
  return {
    ...{ id, projectName, nodeKey, nodeName, scope, version, cause, newOn, answerUntil, by, homes, unreplied },
    state: row.state as List['items'][number]['state'],
    choices: row.choices as DelayChoice[],
    at: row.at.toISOString(),
    answers: { wait: row.waiting, compensation: row.claiming, terminate: row.ending },
  }
}
