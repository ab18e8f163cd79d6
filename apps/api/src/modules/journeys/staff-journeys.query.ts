import { type Actor, actors, type Answer } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { behind, buildingsInOrder, cursorOf, listOrder, placeOrder } from './staff-journey-order.js'
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
    const matching = this.rows.matching(by, filter)
    const byRisk = filter.order === 'risk'
    const page = filter.after ? matching.where((byRisk ? behindRisk : behind)(filter.after)) : matching
    const columns = this.rows.columns(page).select([sql<number>`coalesce(w.severity, 0)`.as('severity'), 'w.deadline'])
    // Of a few that were searched for, sorting costs nothing.
    const ordered = byRisk
      ? columns.orderBy(riskOrder(filter.risky !== undefined))
      : filter.q
        ? columns.orderBy(listOrder)
        : columns.innerJoin(buildingsInOrder.as('place'), 'place.id', 'g.id').orderBy(placeOrder)
    const [found, counts] = await Promise.all([ordered.limit(limit + 1).execute(), this.count(by, filter)])
    const today = this.clock.today()
    const shown = found.slice(0, limit)
    const items = shown.map(async (row) => this.rows.present(row, await this.rows.view(row, today)))
    const last = shown.at(-1)
    const next = last && found.length > limit ? (byRisk ? riskCursorOf : cursorOf)(last) : null
    return { items: await Promise.all(items), next, ...counts }
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
