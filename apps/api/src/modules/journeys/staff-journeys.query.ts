import { type Actor, actors, type Answer } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { behind, buildingsInOrder, cursorOf, fromBuilding, listOrder, placeOrder } from './staff-journey-order.js'
import { behindRisk, riskCursorOf, riskOrder } from './staff-journey-risk-order.js'
import { type StaffJourneyFilter, StaffJourneyRows } from './staff-journey-rows.js'

type List = Answer<'GET /staff/journeys'>
type Counts = Pick<List, 'total' | 'turns' | 'totalOfAnyTurn' | 'totalRisky'>

const pageSize = 50

/** Journeys as staff see them, page after page, with the counts that the tabs show. */
@Injectable()
export class StaffJourneysQuery {
  constructor(
    private readonly rows: StaffJourneyRows,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `request.invalid` for a cursor that is none */
  async list(by: StaffCaller, filter: StaffJourneyFilter): Promise<List> {
    const limit = filter.limit ?? pageSize
    const page = this.page(by, filter).select([sql<number>`coalesce(w.severity, 0)`.as('severity'), 'w.deadline'])
    const [found, counts] = await Promise.all([page.limit(limit + 1).execute(), this.count(by, filter)])
    const today = this.clock.today()
    const shown = found.slice(0, limit)
    const items = shown.map(async (row) => this.rows.present(row, await this.rows.view(row, today)))
    const last = shown.at(-1)
    const next = last && found.length > limit ? (filter.order === 'risk' ? riskCursorOf : cursorOf)(last) : null
    return { items: await Promise.all(items), next, ...counts }
  }

  /** The rows of the page, in order. Of a few that were searched for, sorting costs nothing. */
  private page(by: StaffCaller, filter: StaffJourneyFilter) {
    const { after, order, risky, q } = filter
    const matching = this.rows.matching(by, filter)
    if (order === 'risk')
      return this.rows
        .columns(after ? matching.where(behindRisk(after)) : matching)
        .orderBy(riskOrder(risky !== undefined))
    const behindIt = this.rows.columns(after ? matching.where(behind(after)) : matching)
    if (q) return behindIt.orderBy(listOrder)
    const placed = behindIt.innerJoin(buildingsInOrder.as('place'), 'place.id', 'g.id')
    return (after ? placed.where(fromBuilding(after)) : placed).orderBy(placeOrder)
  }

  /** One pass over the filter without `turn`. */
  private async count(by: StaffCaller, { turn, ...filter }: StaffJourneyFilter): Promise<Counts> {
    const each = actors.flatMap((actor) => [
      sql.lit(actor),
      sql`count(*) FILTER (WHERE j.turns @> ARRAY[${sql.lit(actor)}]::text[])`,
    ])
    const { all, turns, totalRisky } = await this.rows
      .matching(by, filter)
      .select((eb) => [eb.fn.countAll<number>().as('all'), eb.fn.count<number>('w.journeyId').as('totalRisky')])
      .select(sql<Record<Actor, number>>`json_build_object(${sql.join(each)})`.as('turns'))
      .executeTakeFirstOrThrow()
    return { total: turn ? turns[turn] : all, turns, totalOfAnyTurn: all, totalRisky }
  }
}
