import {
  type CaseKind,
  caseKindLabels,
  clockLabels,
  type ClockName,
  type MemberRole,
  staffRoleLabels,
  type StaffRole,
} from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { Clock } from '../../../platform/clock/clock.js'
import type { Tx } from '../../../platform/database/database.js'
import type { CaseBlank, CaseWords } from '../messages.schema.js'

/** What a row of a case's history tells, as far as messages need it. */
export interface CaseStory {
  readonly caseId: string
  readonly projectId: string
  readonly homeId: string
  readonly staffId: string | null
  readonly number: string
  readonly by: 'customer' | 'staff' | 'system'
  readonly isInternal: boolean
  /** Of an escalation: the role that is told. */
  readonly role: StaffRole | null
  readonly facts: Readonly<Record<CaseBlank, string>>
}

interface Row {
  readonly caseId: string
  readonly projectId: string
  readonly homeId: string
  readonly staffId: string | null
  readonly number: string
  readonly kind: CaseKind
  readonly category: string
  readonly officer: string | null
  readonly by: CaseStory['by']
  readonly isInternal: boolean
  readonly said: string | null
  readonly clock: ClockName | null
  readonly role: StaffRole | null
}

/** Reads what happened to a case, and whom it concerns. */
@Injectable()
export class CaseStories {
  constructor(private readonly clock: Clock) {}

  async of(tx: Tx, eventId: string): Promise<CaseStory | undefined> {
    const { rows } = await sql<Row>`
      SELECT c.id AS case_id, c.project_id, c.home_id, c.staff_id, c.number, c.kind, c.category, c.staff_name AS officer,
        e.actor_kind AS by, e.internal AS is_internal, e.words AS said, e.data->>'clock' AS clock, e.data->>'step' AS role
      FROM case_event e JOIN service_case c ON c.id = e.case_id WHERE e.id = ${eventId}`.execute(tx)
    const [row] = rows
    if (!row) return undefined
    const { kind, category, officer, said, clock, role, ...story } = row
    const facts = {
      ...{ number: spoken(row.number), kind: caseKindLabels[kind], category, officer: officer ?? '工作人员' },
      ...{ said: said ?? '', clock: clock === null ? '' : clockLabels[clock] },
      step: role === null ? '' : `请${staffRoleLabels[role]}跟进`,
    }
    return { ...story, role, facts }
  }

  /** Everybody who may read the case now: tenants only repairs, and what they have reported. */
  async household(tx: Tx, caseId: string): Promise<{ personId: string; role: MemberRole }[]> {
    const { rows } = await sql<{ personId: string; role: MemberRole }>`
      SELECT m.person_id, m.role FROM service_case c
      JOIN purchase p ON p.id = c.purchase_id AND p.status = 'active'
      JOIN membership m ON m.home_id = p.home_id AND m.ended_at IS NULL
        AND (m.until IS NULL OR m.until >= ${this.clock.today()}::date)
      WHERE c.id = ${caseId} AND (m.role <> 'tenant' OR c.kind = 'repair' OR c.person_id = m.person_id)
      ORDER BY m.person_id`.execute(tx)
    return rows
  }

  /** Who holds a role in the project. */
  async holding(tx: Tx, projectId: string, role: StaffRole): Promise<string[]> {
    const found = await tx
      .selectFrom('staff as s')
      .innerJoin('staffRole as r', 'r.staffId', 's.id')
      .select('s.id')
      .distinct()
      .where('s.disabledAt', 'is', null)
      .where('r.role', '=', role)
      .where((eb) => eb.or([eb('r.projectId', 'is', null), eb('r.projectId', '=', projectId)]))
      .orderBy('s.id')
      .execute()
    return found.map(({ id }) => id)
  }
}

/** Words with their blanks filled; where nothing was said, the title says it all. */
export function wordsOf(
  { title, words }: Pick<CaseWords, 'title' | 'words'>,
  facts: CaseStory['facts'],
): { title: string; words: string } {
  const fill = (text: string): string => text.replace(/\{(\w+)\}/gu, (_, name: string) => facts[name as CaseBlank])
  return { title: fill(title), words: fill(words) || fill(title) }
}

const spoken = (number: string): string => `${number.slice(0, 4)} ${number.slice(4)}`
