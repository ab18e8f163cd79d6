import type { Answer, CaseKind, CaseSeverity, CaseState, LiableParty, WorkStage } from '@hub/contracts'
import { fileColumns, type FileRow, type FileViews } from '../../platform/storage/index.js'
import { type HistoryRow } from './case-history.rules.js'
import { presentTime } from './work/present-work.js'
import { workColumns, type WorkRow } from './work/work-columns.sql.js'
import type { Promised } from './promises.schema.js'
import { homeDaysJson, type HomeDaysRow } from './warranty/home-days.sql.js'

/** A case in a list, as the database has it. */
export interface CaseCardRow {
  readonly id: string
  readonly number: string
  readonly kind: CaseKind
  readonly category: string
  readonly place: string
  readonly words: string
  readonly state: CaseState
  readonly severity: CaseSeverity
  readonly openedAt: Date
  readonly officer: string | null
  readonly team: string | null
  readonly engineer: string | null
  readonly dueAt: Date | null
}

/** A row of the history with its photos; instants as JSON writes them. */
export interface CaseEventRow {
  readonly id: string
  readonly at: string
  readonly kind: string
  readonly actor: 'customer' | 'staff' | 'system'
  readonly actorId: string | null
  readonly name: string
  readonly words: string | null
  readonly promises: Promised[] | null
  readonly internal: boolean
  readonly to: string | null
  readonly visit: { readonly startsAt: string; readonly endsAt: string } | null
  readonly stage: WorkStage | null
  readonly materials: { name: string; quantity: number; unit: string }[] | null
  readonly stars: number | null
  readonly photos: FileRow[] | null
}

export interface WholeCaseRow extends CaseCardRow, WorkRow {
  readonly homeId: string
  readonly projectId: string
  readonly promisedOn: string | null
  readonly doneAt: Date | null
  readonly categoryKey: string
  readonly part: string | null
  readonly liable: LiableParty | null
  readonly preferredTimes: Answer<'GET /staff/cases/:caseId'>['preferredTimes']
  /** Null where nothing is warranted. */
  readonly homeDays: HomeDaysRow | null
  readonly history: CaseEventRow[]
}

/** A case `c` as {@link CaseCardRow}. */
export const caseCardColumns = `c.id, c.number, c.kind, c.category, c.place, c.words, c.state, c.severity,
  c.opened_at AS "openedAt", c.staff_name AS officer, c.engineer_name AS engineer,
  (SELECT t.name FROM service_team t WHERE t.id = c.team_id) AS team, c.due_at AS "dueAt"`

/** A row `e` of the history as far as clocks go. */
export const markColumns = `'kind', e.kind, 'at', e.at, 'promises', e.data->'promises', 'visit', e.data->'visit'`

/** The same as {@link WholeCaseRow}, with all that happened, in order. */
export const wholeCaseColumns = `${caseCardColumns}, c.home_id AS "homeId", c.project_id AS "projectId",
  c.promised_on AS "promisedOn", c.done_at AS "doneAt",
  c.category_key AS "categoryKey", c.part, c.liable, c.preferred_times AS "preferredTimes",
  CASE WHEN c.part IS NOT NULL THEN (SELECT ${homeDaysJson} FROM home h WHERE h.id = c.home_id) END AS "homeDays",
  ${workColumns},
  (SELECT json_agg(json_build_object(${markColumns}, 'id', e.id, 'actor', e.actor_kind, 'actorId', e.actor_id,
    'name', e.actor_name, 'words', e.words, 'internal', e.internal, 'to', e.data->>'to', 'stage', e.data->>'stage',
    'materials', e.data->'materials', 'stars', e.data->'stars',
    'photos', (SELECT json_agg(json_build_object(${fileColumns}) ORDER BY o.position)
      FROM case_photo o JOIN stored_file f ON f.id = o.file_id WHERE o.event_id = e.id)) ORDER BY e.seq)
    FROM case_event e WHERE e.case_id = c.id) AS history`

/** `10000013` → `1000 0013`. */
export function presentCard({ number, openedAt, dueAt, ...row }: CaseCardRow) {
  return {
    ...row,
    number: `${number.slice(0, 4)} ${number.slice(4)}`,
    openedAt: openedAt.toISOString(),
    dueAt: dueAt?.toISOString() ?? null,
  }
}

export type MarkRow = Pick<CaseEventRow, 'kind' | 'at' | 'promises' | 'visit'>

export const historyOf = (history: readonly MarkRow[]): HistoryRow[] =>
  history.map(({ kind, at, promises, visit }) => ({
    ...{ kind, at: new Date(at), promises: promises ?? undefined },
    until: visit ? new Date(visit.startsAt) : undefined,
  }))

export function presentEvent(
  { promises: _, photos, at, actorId, visit, materials, ...row }: CaseEventRow,
  readerId: string,
  files: FileViews,
): Answer<'GET /staff/cases/:caseId'>['events'][number] {
  return {
    ...{ ...row, at: new Date(at).toISOString(), isMine: actorId === readerId },
    ...{ visit: visit && presentTime(visit), materials: materials ?? [] },
    photos: (photos ?? []).map((photo) => files.of(photo)),
  }
}
