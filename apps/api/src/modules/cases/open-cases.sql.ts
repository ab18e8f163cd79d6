import type { Answer } from '@hub/contracts'
import { type CaseCardRow, presentCard } from './case-row.js'

type Card = Answer<'GET /home-screen'>['cases'][number]
/** As JSON writes it. */
export type OpenCaseRow = Omit<CaseCardRow, 'openedAt' | 'dueAt'> & {
  readonly openedAt: string
  readonly dueAt: string | null
}

/** More of them stand in the archive. */
const most = 3

/**
 * The open cases of the purchase `s` that the member `m` may read, what waits for the household's word first, as one JSON
 * array of {@link OpenCaseRow}. $1 person.
 */
export const openCasesJson = `SELECT json_agg(json_build_object('id', o.id, 'number', o.number, 'kind', o.kind,
    'category', o.category, 'place', o.place, 'words', o.words, 'state', o.state, 'severity', o.severity,
    'openedAt', o.opened_at, 'officer', o.staff_name, 'engineer', o.engineer_name,
    'team', (SELECT t.name FROM service_team t WHERE t.id = o.team_id), 'dueAt', o.due_at)
    ORDER BY o.state = 'done' DESC, o.opened_at DESC, o.id DESC)
  FROM (SELECT * FROM service_case
    WHERE purchase_id = s.id AND state NOT IN ('closed', 'cancelled')
      AND (m.role <> 'tenant' OR kind = 'repair' OR person_id = $1)
    ORDER BY state = 'done' DESC, opened_at DESC, id DESC LIMIT ${String(most)}) o`

export const presentOpenCases = (rows: readonly OpenCaseRow[] | null): Card[] =>
  (rows ?? []).map(({ openedAt, dueAt, ...row }) =>
    presentCard({ ...row, openedAt: new Date(openedAt), dueAt: dueAt === null ? null : new Date(dueAt) }),
  )
