import { type Answer, caseDuplicateDays, type CaseState, type Received } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.js'
import { Database, type PreparedQuery } from '../../../platform/database/database.js'
import { HomeAccess } from '../../homes/index.js'
import { CaseSettings } from '../case-settings.js'
import { caseCardColumns, type CaseCardRow, presentCard } from '../case-row.js'
import { householdCases } from '../household-cases.sql.js'

const isOpenAndRecent = `c.category_key = $4 AND c.state IN ('submitted', 'accepted', 'working', 'done') AND c.opened_at > $5`

/** $1 person, $2 today, $3 home, $4 category, $5 no older than. */
const mineSql: PreparedQuery = {
  name: 'same-cases-of-home',
  text: `SELECT ${caseCardColumns} FROM ${householdCases} AND ${isOpenAndRecent}
    ORDER BY c.opened_at DESC, c.id DESC LIMIT 5`,
}
/** $1 home, $2 a shared place or null for every one, $3 kind, $4 category, $5 no older than. */
const buildingSql: PreparedQuery = {
  name: 'same-cases-of-building',
  text: `SELECT c.state, count(*)::int AS count FROM home mine
      JOIN home h ON h.building_id = mine.building_id AND h.id <> mine.id
      JOIN service_case c ON c.home_id = h.id
    WHERE mine.id = $1 AND ($2::text IS NULL OR c.place = $2) AND c.kind = $3 AND ${isOpenAndRecent}
    GROUP BY c.state`,
}
const states: readonly CaseState[] = ['submitted', 'accepted', 'working', 'done']

/** Whether the household, or for what all share somebody of the building, has reported the same already. */
@Injectable()
export class CaseDuplicatesQuery {
  constructor(
    private readonly database: Database,
    private readonly access: HomeAccess,
    private readonly settings: CaseSettings,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `home.not_found` */
  async execute(
    personId: string,
    homeId: string,
    { categoryKey, place }: Received<'GET /homes/:homeId/case-duplicates'>['query'],
  ): Promise<Answer<'GET /homes/:homeId/case-duplicates'>> {
    await this.access.member(personId, homeId)
    const since = this.clock.in(-caseDuplicateDays * 24 * 3600)
    const values = [personId, this.clock.today(), homeId, categoryKey, since]
    const mine = await this.database.prepared<CaseCardRow>(mineSql, values)
    const found = await this.ofBuilding(homeId, categoryKey, place, since)
    const counts = states.flatMap((state) => found.filter((one) => one.state === state))
    const count = counts.reduce((sum, one) => sum + one.count, 0)
    return { mine: mine.map(presentCard), building: { count, states: counts } }
  }

  /** What is inside of another home concerns nobody here. */
  private async ofBuilding(homeId: string, categoryKey: string, place: string, since: Date) {
    const category = this.settings.categories.find(({ key }) => key === categoryKey)
    if (!category || !this.settings.isShared(categoryKey, place)) return []
    const wherever = category.part === 'shared'
    const values = [homeId, wherever ? null : place, category.kind, categoryKey, since]
    return this.database.prepared<{ state: CaseState; count: number }>(buildingSql, values)
  }
}
