import { type Answer, endedCaseStates, type Received, type MemberRole } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { z } from 'zod'
import { Clock } from '../../platform/clock/clock.js'
import { Database, type PreparedQuery } from '../../platform/database/database.js'
import { readCursor, writeCursor } from '../../platform/http/cursor.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { actsForOwner, HomeAccess } from '../homes/index.js'
import { factsOf } from './case-facts.js'
import { customerActions } from './case.rules.js'
import { caseCardColumns, type CaseCardRow, presentCard, wholeCaseColumns, type WholeCaseRow } from './case-row.js'
import { householdCases } from './household-cases.sql.js'
import { PresentCase } from './present-case.js'

const Place = z.tuple([z.int().min(0).max(1), z.iso.datetime(), z.uuid()])
/** 1 while the household or staff still have something to do about a case `c`. */
const isOpen = `(c.state NOT IN ('closed', 'cancelled'))::int`
const pageSize = 20

/** $1 person, $2 today, $3 home, $4 whether open, $5 instant and $6 id of the last case seen or null, $7 how many. */
const casesSql: PreparedQuery = {
  name: 'home-cases',
  text: `
    SELECT ${caseCardColumns} FROM ${householdCases}
      AND ($4::int IS NULL OR (${isOpen}, c.opened_at, c.id) < ($4, $5::timestamptz, $6::uuid))
    ORDER BY ${isOpen} DESC, c.opened_at DESC, c.id DESC LIMIT $7`,
}
/** What is said of money; a tenant or a child is not asked. */
const ofMoney = ['quote', 'accept_quote', 'decline_quote']
type HouseholdRow = WholeCaseRow & { readonly myRole: MemberRole; readonly reporterId: string | null }

/** $1 person, $2 today, $3 home, $4 case. */
const caseSql: PreparedQuery = {
  name: 'home-case',
  text: `SELECT ${wholeCaseColumns}, m.role AS "myRole", c.person_id AS "reporterId"
    FROM ${householdCases} AND c.id = $4`,
}

@Injectable()
export class CustomerCasesQueries {
  constructor(
    private readonly database: Database,
    private readonly access: HomeAccess,
    private readonly present: PresentCase,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `home.not_found` */
  async list(
    personId: string,
    homeId: string,
    { after, limit = pageSize }: Received<'GET /homes/:homeId/cases'>['query'],
  ): Promise<Answer<'GET /homes/:homeId/cases'>> {
    const [open, at, id] = after === undefined ? [null, null, null] : readCursor(after, Place)
    const values = [personId, this.clock.today(), homeId, open, at, id, limit + 1]
    const rows = await this.database.prepared<CaseCardRow>(casesSql, values)
    // No case may mean no home: only then is it worth a second look.
    if (rows.length === 0) await this.access.member(personId, homeId)
    const items = rows.slice(0, limit).map(presentCard)
    const last = rows.length > limit ? items.at(-1) : undefined
    return {
      items,
      next: last ? writeCursor([endedCaseStates.includes(last.state) ? 0 : 1, last.openedAt, last.id]) : null,
    }
  }

  /** @throws DomainError `home.not_found`, `case.not_found` */
  async one(personId: string, homeId: string, caseId: string): Promise<Answer<'GET /homes/:homeId/cases/:caseId'>> {
    const values = [personId, this.clock.today(), homeId, caseId]
    const [row] = await this.database.prepared<HouseholdRow>(caseSql, values)
    if (!row) {
      await this.access.member(personId, homeId)
      throw new DomainError('case.not_found')
    }
    const reader = { actsForOwner: actsForOwner(row.myRole), isReporter: row.reporterId === personId }
    const last = { visit: row.visit?.state ?? null, quotation: row.quotation?.state ?? null }
    const shown = this.present.of(row, 'what-is-not-internal', personId)
    return {
      ...shown,
      quotation: reader.actsForOwner ? shown.quotation : null,
      events: shown.events.filter(({ kind }) => reader.actsForOwner || !ofMoney.includes(kind)),
      allowedActions: customerActions(factsOf(row, last, this.clock.now()), reader),
    }
  }
}
