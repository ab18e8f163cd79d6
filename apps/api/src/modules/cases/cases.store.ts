import type { CaseKind, CaseSeverity, CaseState, LiableParty } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import type { Tx } from '../../platform/database/database.js'
import { Events } from '../../platform/events/events.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { StoredFiles } from '../../platform/storage/index.js'
import { caseClocks, derivedOf, type HistoryRow, stepKey } from './case-history.rules.js'
import { casePhotoPurpose } from './case-photo-purpose.js'
import { CaseSettings } from './case-settings.js'
import { agreedTime, closeWhatStood, urgesAfter } from './work/what-follows.js'
import { casesChanged } from './cases-changed.event.js'
import type { Promised } from './promises.schema.js'

export interface CaseActor {
  readonly kind: 'customer' | 'staff' | 'system'
  readonly id: string | null
  readonly name: string
}
/** One row of the history that is to be written. */
export interface NewCaseEvent {
  readonly kind: string
  readonly by: CaseActor
  readonly words?: string
  readonly photoIds?: readonly string[]
  readonly promises?: readonly Promised[]
  readonly data?: Record<string, unknown>
  readonly internal?: boolean
}
export interface LockedCase {
  readonly id: string
  readonly projectId: string
  readonly kind: CaseKind
  readonly severity: CaseSeverity
  readonly state: CaseState
  readonly staffId: string | null
  readonly staffName: string | null
  readonly engineerId: string | null
  readonly engineerName: string | null
  readonly teamId: string | null
  readonly doneAt: Date | null
  readonly urgedAt: Date | null
  readonly liable: LiableParty | null
  readonly rating: number | null
  readonly returnDueAt: Date | null
  readonly returnedAt: Date | null
  readonly personId: string | null
}
/** Columns that an action sets beside the history. */
export interface CaseChange {
  readonly state?: CaseState
  readonly severity?: CaseSeverity
  readonly staff?: { readonly id: string; readonly name: string }
  readonly engineer?: { readonly id: string; readonly name: string } | null
  readonly teamId?: string
  readonly promisedOn?: string | null
  readonly doneAt?: Date | null
  readonly urgedAt?: Date
  readonly part?: string | null
  readonly liable?: LiableParty
  readonly rating?: number | null
  readonly ratedAt?: Date | null
  readonly returnDueAt?: Date | null
  readonly returnedAt?: Date | null
}

/** The only place that writes cases: each change with its row of history and the columns derived from all of them. */
@Injectable()
export class CasesStore {
  constructor(
    private readonly settings: CaseSettings,
    private readonly files: StoredFiles,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Eight digits that nobody else has. */
  async nextNumber(tx: Tx): Promise<string> {
    const { rows } = await sql<{ number: string }>`SELECT nextval('case_number')::text AS number`.execute(tx)
    return rows[0]?.number ?? ''
  }

  /** Locked against everybody else who would act on it. */
  async lock(tx: Tx, caseId: string): Promise<LockedCase | undefined> {
    const row = await tx
      .selectFrom('serviceCase')
      .select(['id', 'projectId', 'kind', 'severity', 'state', 'staffId', 'staffName', 'doneAt', 'urgedAt'])
      .select(['engineerId', 'engineerName', 'teamId', 'liable', 'rating', 'returnDueAt', 'returnedAt', 'personId'])
      .where('id', '=', caseId)
      .forUpdate()
      .executeTakeFirst()
    return row && { ...row, ...readAs(row) }
  }

  /** @throws DomainError `case.photo_lost` */
  async append(
    tx: Tx,
    { id, projectId }: Pick<LockedCase, 'id' | 'projectId'>,
    event: NewCaseEvent,
    change: CaseChange = {},
  ) {
    const now = this.clock.now()
    const history = await this.history(tx, id)
    const { kind, by, words = null, photoIds = [], promises, data, internal = false } = event
    const eventId = newId(now)
    const said = promises || data ? JSON.stringify({ ...data, ...(promises && { promises }) }) : null
    await tx
      .insertInto('caseEvent')
      .values({
        ...{ id: eventId, projectId, caseId: id, seq: history.length + 1, at: now, kind, words, data: said, internal },
        ...{ actorKind: by.kind, actorId: by.id, actorName: by.name },
      })
      .execute()
    await this.attach(tx, projectId, eventId, photoIds, by)
    const { staff, engineer, ...columns } = change
    const taken = staff && { staffId: staff.id, staffName: staff.name }
    const given = engineer !== undefined && { engineerId: engineer?.id ?? null, engineerName: engineer?.name ?? null }
    await closeWhatStood(tx, id, kind, now)
    const until = kind === 'accept_visit' ? agreedTime(data) : undefined
    const derived = await this.derived(tx, id, [...history, { kind, at: now, promises, until }])
    await tx
      .updateTable('serviceCase')
      .set({ ...columns, ...taken, ...given, ...derived, ...urgesAfter(kind) })
      .where('id', '=', id)
      .execute()
    await this.events.emit(tx, casesChanged, { caseId: id, eventId, did: kind })
  }

  /** Rewrites the derived columns from the history as it stands. */
  async derive(tx: Tx, caseId: string): Promise<void> {
    const derived = await this.derived(tx, caseId, await this.history(tx, caseId))
    await tx.updateTable('serviceCase').set(derived).where('id', '=', caseId).execute()
  }

  /** The history as far as the clocks need it. */
  async history(tx: Tx, caseId: string) {
    const rows = await tx
      .selectFrom('caseEvent')
      .select(['kind', 'at', sql<Promised[] | null>`data->'promises'`.as('promises')])
      .select(sql<string | null>`data->'visit'->>'startsAt'`.as('startsAt'))
      .where('caseId', '=', caseId)
      .orderBy('seq')
      .execute()
    return rows.map(({ promises, startsAt, ...row }) => ({
      ...{ ...row, promises: promises ?? undefined },
      until: startsAt === null ? undefined : new Date(startsAt),
    }))
  }

  private async derived(tx: Tx, caseId: string, history: readonly HistoryRow[]) {
    const told = await tx
      .selectFrom('caseStep')
      .select(['round', 'clock', 'step'])
      .where('caseId', '=', caseId)
      .execute()
    const clocks = caseClocks(history, (promise) => this.settings.target(promise), this.clock.now())
    return derivedOf(clocks, new Set(told.map(stepKey)))
  }

  /** Only photos that the same person has uploaded for this. */
  private async attach(tx: Tx, projectId: string, eventId: string, photoIds: readonly string[], by: CaseActor) {
    if (photoIds.length === 0) return
    const owner = { kind: 'case_event', id: eventId }
    const attached = await this.files.attach(tx, photoIds, casePhotoPurpose, owner, { projectId, creatorId: by.id })
    if (attached.length < photoIds.length) throw new DomainError('case.photo_lost')
    const photos = photoIds.map((fileId, index) => ({ eventId, position: index + 1, projectId, fileId }))
    await tx.insertInto('casePhoto').values(photos).execute()
  }
}

function readAs(row: { kind: string; severity: string; state: string; liable: string | null }) {
  const liable = row.liable as LiableParty | null
  return { kind: row.kind as CaseKind, severity: row.severity as CaseSeverity, state: row.state as CaseState, liable }
}
