import type { Answer, ImportKindKey, ImportState, Received, RowOutcome } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { z } from 'zod'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { readCursor, writeCursor } from '../../platform/http/cursor.js'
import { DomainError } from '../../platform/http/domain-error.js'
import type { Fault } from './cell-fault.js'
import type { Column } from './headings.rules.js'
import { type Doing, silentAfterSeconds } from './import-runs.store.js'
import { mayTouch, touchesAll } from './imports.store.js'
import { ImportKinds } from './kinds/import-kinds.js'
import { MendsStore } from './mending/mends.store.js'
import { mappingFaults } from './mapping.rules.js'
import type { DisplayCells } from './record-cells.js'
import { UndoableQuery } from './undo/undoable.query.js'

type Preview = Answer<'GET /staff/imports/:importId'>
type List = Answer<'GET /staff/imports'>
type Rows = Answer<'GET /staff/imports/:importId/rows'>

const FilePlace = z.tuple([z.uuid()])
const RowPlace = z.tuple([z.int().nonnegative(), z.int().nonnegative()])

const shownFaults = 200
const pageSize = 50

@Injectable()
export class ImportsQueries {
  constructor(
    private readonly database: Database,
    private readonly kinds: ImportKinds,
    private readonly mends: MendsStore,
    private readonly undoable: UndoableQuery,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `import.not_found` */
  async preview(by: StaffCaller, importId: string): Promise<Preview> {
    const file = await this.files().where('i.id', '=', importId).executeTakeFirst()
    if (!file || !mayTouch(by, file.staffId)) throw new DomainError('import.not_found')
    const [undo, run, faults, differences, mends] = await Promise.all([
      this.undoable.execute(importId),
      this.run(importId),
      this.cells(importId, 'faults'),
      this.cells(importId, 'differences'),
      this.mends.listed(this.database.kysely, importId, file.sheet ?? ''),
    ])
    return {
      ...summary(file),
      sha256: file.sha256,
      failure: file.failure,
      run,
      columns: file.columns as Column[],
      source: file.source,
      sheet: file.sheet,
      sheets: file.sheets as string[],
      fields: this.fields(file.kind),
      mappingFaults: mappingFaults(this.kinds.of(file.kind as ImportKindKey).rules, file.columns as Column[]),
      faultList: faults,
      differences,
      version: file.version,
      mends,
      undo,
      undone: file.undoneAt && {
        ...{ at: file.undoneAt.toISOString(), by: file.undoneBy ?? '', reason: file.undoReason ?? '' },
      },
    }
  }

  /** What goes on with the file now; a run that gives no sign of life was left by a killed process. */
  private async run(importId: string): Promise<Preview['run']> {
    const row = await this.database.kysely
      .selectFrom('importRun')
      .select(['doing', 'rowsDone', 'rowsTotal', 'beatAt', 'cancelledAt'])
      .where('importId', '=', importId)
      .executeTakeFirst()
    if (!row) return null
    const { doing, rowsDone, rowsTotal, beatAt, cancelledAt } = row
    const isInterrupted = beatAt < this.clock.in(-silentAfterSeconds)
    return { doing: doing as Doing, rowsDone, rowsTotal, isStopping: cancelledAt !== null, isInterrupted }
  }

  private fields(kind: string): Preview['fields'] {
    const { fields } = this.kinds.of(kind as ImportKindKey).rules
    return Object.entries(fields).map(([key, { label, required }]) => ({ key, label, required: required ?? false }))
  }

  async list(by: StaffCaller, { after, limit = pageSize }: Received<'GET /staff/imports'>['query']): Promise<List> {
    const place = after === undefined ? null : readCursor(after, FilePlace)
    const rows = await this.files()
      .$if(!touchesAll(by), (query) => query.where('i.staffId', '=', by.staffId))
      .$if(place !== null, (query) => query.where('i.id', '<', place?.[0] ?? ''))
      .orderBy('i.id', 'desc')
      .limit(limit + 1)
      .execute()
    const items = rows.slice(0, limit).map(summary)
    const last = items.at(-1)
    return { items, next: last && rows.length > limit ? writeCursor([last.id]) : null }
  }

  /** @throws DomainError `import.not_found`, `request.invalid` for a cursor that is none */
  async rows(
    by: StaffCaller,
    importId: string,
    { after, limit = pageSize, outcome }: Received<'GET /staff/imports/:importId/rows'>['query'],
  ): Promise<Rows> {
    const file = await this.files().where('i.id', '=', importId).executeTakeFirst()
    if (!file || !mayTouch(by, file.staffId)) throw new DomainError('import.not_found')
    const [rank, rowNo] = after === undefined ? [-1, 0] : readCursor(after, RowPlace)
    const rows = await this.database.kysely
      .selectFrom('importRow')
      .select(['rowNo', 'rank', 'outcome', 'cells', 'before', 'faults'])
      .where('importId', '=', importId)
      .where(sql<boolean>`(rank, row_no) > (${rank}, ${rowNo})`)
      .$if(outcome !== undefined, (query) => query.where('outcome', '=', outcome ?? ''))
      .orderBy('rank')
      .orderBy('rowNo')
      .limit(limit + 1)
      .execute()
    const shown = rows.slice(0, limit)
    const last = shown.at(-1)
    return {
      items: shown.map((row) => ({
        row: row.rowNo,
        outcome: row.outcome as RowOutcome,
        cells: row.cells as DisplayCells,
        before: row.before as DisplayCells,
        faults: row.faults as Fault[],
      })),
      next: last && rows.length > limit ? writeCursor([last.rank, last.rowNo]) : null,
    }
  }

  private files() {
    return this.database.kysely
      .selectFrom('importFile as i')
      .innerJoin('staff as s', 's.id', 'i.staffId')
      .leftJoin('importKey as k', 'k.id', 'i.keyId')
      .select([
        'i.id',
        'i.staffId',
        'i.fileName',
        'i.kind',
        'i.source',
        'i.sheet',
        'i.sheets',
        'i.state',
        'i.failure',
        'i.sha256',
        'i.columns',
        'i.rowCount',
        'i.counts',
        'i.faultCount',
        'i.version',
        'i.createdAt',
        'i.committedAt',
        'i.undoneAt',
        'i.undoneBy',
        'i.undoReason',
        's.name',
        'k.name as keyName',
      ])
  }

  private async cells(importId: string, kind: 'faults' | 'differences'): Promise<Fault[]> {
    const rows = await this.database.kysely
      .selectFrom('importRow')
      .select(kind)
      .where('importId', '=', importId)
      .where(sql<boolean>`${sql.ref(kind)} <> '[]'::jsonb`)
      .orderBy('rowNo')
      .limit(shownFaults)
      .execute()
    return rows.flatMap((row) => (row as Record<string, unknown>)[kind] as Fault[]).slice(0, shownFaults)
  }
}

interface FileRow {
  id: string
  fileName: string
  kind: string
  state: string
  rowCount: number
  counts: unknown
  faultCount: number
  createdAt: Date
  committedAt: Date | null
  name: string
  keyName: string | null
}

const summary = (file: FileRow): List['items'][number] => ({
  id: file.id,
  fileName: file.fileName,
  kind: file.kind as ImportKindKey,
  state: file.state as ImportState,
  uploadedBy: file.name,
  pushedBy: file.keyName,
  uploadedAt: file.createdAt.toISOString(),
  committedAt: file.committedAt?.toISOString() ?? null,
  rows: file.rowCount,
  counts: file.counts as Record<RowOutcome, number>,
  faults: file.faultCount,
})
