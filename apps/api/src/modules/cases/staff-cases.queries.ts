import { type Answer, caseEngineers, caseWorkers, type Received } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { z } from 'zod'
import { projectsOf, type StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { Database, type PreparedQuery } from '../../platform/database/database.js'
import { readCursor, writeCursor } from '../../platform/http/cursor.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { homeLabel } from '../homes/index.js'
import { caseClocks } from './case-history.rules.js'
import { factsOf } from './case-facts.js'
import { type CaseRole, staffActions } from './case.rules.js'
import {
  caseCardColumns,
  type CaseCardRow,
  historyOf,
  markColumns,
  type MarkRow,
  presentCard,
  wholeCaseColumns,
  type WholeCaseRow,
} from './case-row.js'
import { CaseSettings } from './case-settings.js'
import { PresentCase } from './present-case.js'
import { presentClock } from './present-clock.js'

interface Where {
  readonly projectId: string
  readonly project: string
  readonly building: string
  readonly unit: string
  readonly room: string
}
interface QueueRow extends CaseCardRow, Where {
  readonly missed: number
  readonly after: string
  readonly urges: number
  readonly history: MarkRow[]
}
type StaffCaseRow = WholeCaseRow &
  Where & {
    readonly isOffice: boolean
    readonly isField: boolean
  }
const whereColumns = `c.project_id AS "projectId", j.name AS project, g.name AS building, h.unit, h.room`
const whereJoins = `JOIN home h ON h.id = c.home_id JOIN building g ON g.id = h.building_id
    JOIN project j ON j.id = c.project_id`
const homeOf = ({ project, ...home }: Where): string => `${project} ${homeLabel(home)}`

/** A case `c` is in the field of the engineer $1: given to that person, or to a team of that person's. */
const isField = (engineer: string): string =>
  `(c.engineer_id = ${engineer} OR c.team_id IN (SELECT m.team_id FROM service_team_member m WHERE m.staff_id = ${engineer}))`

const Place = z.tuple([z.string().max(40), z.uuid()])
const pageSize = 50

/**
 * $1 projects or null for all, $2 one project or null, $3 kind or null, $4 the member of staff who asks, $5 only those that
 * nobody has, $6 deadline and $7 id of the last case seen or null, $8 how many.
 */
const queue = (whose: string): string => `
    SELECT ${caseCardColumns}, c.missed, c.urges, ${whereColumns}, COALESCE(c.due_at, 'infinity')::text AS after,
      (SELECT json_agg(json_build_object(${markColumns}) ORDER BY e.seq)
        FROM case_event e WHERE e.case_id = c.id) AS history
    FROM service_case c ${whereJoins}
    WHERE c.state IN ('submitted', 'accepted', 'working') AND ($1::uuid[] IS NULL OR c.project_id = ANY ($1))
      AND ($2::uuid IS NULL OR c.project_id = $2) AND ($3::text IS NULL OR c.kind = $3)
      AND ${whose} AND (NOT $5::boolean OR c.staff_id IS NULL)
      AND ($6::timestamptz IS NULL OR (COALESCE(c.due_at, 'infinity'), c.id) > ($6::timestamptz, $7::uuid))
    ORDER BY COALESCE(c.due_at, 'infinity'), c.id LIMIT $8`
/** Of an officer's projects: $4 null for everybody's. */
const officeSql: PreparedQuery = { name: 'staff-cases', text: queue(`($4::uuid IS NULL OR c.staff_id = $4)`) }
const fieldSql: PreparedQuery = { name: 'field-cases', text: queue(isField('$4::uuid')) }
/** $1 projects as officer or null for all, $2 case, $3 projects as engineer or null for all, $4 the member of staff. */
const caseSql: PreparedQuery = {
  name: 'staff-case',
  text: `
    SELECT ${wholeCaseColumns}, ${whereColumns},
      ($1::uuid[] IS NULL OR c.project_id = ANY ($1)) AS "isOffice", field.mine AS "isField"
    FROM service_case c ${whereJoins}
      CROSS JOIN LATERAL (SELECT ($3::uuid[] IS NULL OR c.project_id = ANY ($3)) AND ${isField('$4::uuid')} AS mine) field
    WHERE c.id = $2 AND ($1::uuid[] IS NULL OR c.project_id = ANY ($1) OR field.mine)`,
}

@Injectable()
export class StaffCasesQueries {
  constructor(
    private readonly database: Database,
    private readonly present: PresentCase,
    private readonly settings: CaseSettings,
    private readonly clock: Clock,
  ) {}

  async queue(
    by: StaffCaller,
    { projectId, kind, whose, after, limit = pageSize }: Received<'GET /staff/cases'>['query'],
  ): Promise<Answer<'GET /staff/cases'>> {
    const office = projectsOf(by, caseWorkers)
    const isField = whose === 'field' || office.length === 0
    const mine = isField ? projectsOf(by, caseEngineers) : office
    const [due, id] = after === undefined ? [null, null] : readCursor(after, Place)
    const staffId = isField || whose === 'mine' ? by.staffId : null
    const rows = await this.database.prepared<QueueRow>(isField ? fieldSql : officeSql, [
      ...[orAll(mine), projectId ?? null, kind ?? null, staffId, whose === 'nobody'],
      ...[due, id, limit + 1],
    ])
    const now = this.clock.now()
    const shown = rows.slice(0, limit)
    const last = rows.length > limit ? shown.at(-1) : undefined
    return {
      items: shown.map((row) => this.card(row, now)),
      next: last ? writeCursor([last.after, last.id]) : null,
      answeredAt: now.toISOString(),
    }
  }

  private card(row: QueueRow, now: Date): Answer<'GET /staff/cases'>['items'][number] {
    const { project, building, unit, room, after: _, history, ...card } = row
    const clocks = caseClocks(historyOf(history), (promise) => this.settings.target(promise), now)
    const round = Math.max(...clocks.map((clock) => clock.round))
    return {
      ...presentCard(card),
      ...{ projectId: row.projectId, missed: row.missed, urges: row.urges, home: homeOf(row) },
      clocks: clocks.filter((clock) => clock.round === round).map(presentClock),
    }
  }

  /** @throws DomainError `case.not_found`, also for cases of other projects */
  async one(by: StaffCaller, caseId: string): Promise<Answer<'GET /staff/cases/:caseId'>> {
    const places = [projectsOf(by, caseWorkers), projectsOf(by, caseEngineers)] as const
    const values = [orAll(places[0]), caseId, orAll(places[1]), by.staffId]
    const [row] = await this.database.prepared<StaffCaseRow>(caseSql, values)
    if (!row) throw new DomainError('case.not_found')
    const roles: CaseRole[] = [
      ...(row.isOffice ? ['staff' as const] : []),
      ...(row.isField ? ['engineer' as const] : []),
    ]
    const last = { visit: row.visit?.state ?? null, quotation: row.quotation?.state ?? null }
    return {
      ...this.present.of(row, 'all', by.staffId),
      ...{ projectId: row.projectId, home: homeOf(row), returnVisit: returnVisitOf(row) },
      allowedActions: staffActions(factsOf(row, last, this.clock.now()), roles),
    }
  }
}

const orAll = (projects: 'all' | string[]): string[] | null => (projects === 'all' ? null : projects)

const returnVisitOf = ({ returnDueAt, returnedAt }: WholeCaseRow) =>
  returnDueAt && { dueAt: returnDueAt.toISOString(), doneAt: returnedAt?.toISOString() ?? null }
