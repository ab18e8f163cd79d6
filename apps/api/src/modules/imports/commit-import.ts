import { importers } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { projectsOf, type StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { ahead } from './ahead.js'
import { ImportCancelled, type Progress } from './import-progress.js'
import { ImportRuns } from './import-runs.js'
import { ImportsStore } from './imports.store.js'
import type { ImportActor, ImportKind, Made, PreparedRows } from './kinds/import-kind.js'
import { ImportKinds } from './kinds/import-kinds.js'
import type { ImportRecord, ImportScope } from './kinds/kind-rules.js'
import { type MovedRow, movedRows } from './moved-rows.js'
import { mergeRecord } from './record-diff.rules.js'
import { StagedRowsStore } from './staged-rows.store.js'
import { EffectsStore } from './undo/effects.store.js'

const listed = 20
const untilTheEnd = 24 * 3600

/** Writes a checked file of any kind in one transaction. */
@Injectable()
export class CommitImport {
  constructor(
    private readonly database: Database,
    private readonly store: ImportsStore,
    private readonly stagedRows: StagedRowsStore,
    private readonly kinds: ImportKinds,
    private readonly effects: EffectsStore,
    private readonly runs: ImportRuns,
    private readonly clock: Clock,
  ) {}

  /**
   * Goes on when so many seconds have passed. A second commit changes nothing.
   * @throws DomainError `import.*`; `import.moved` lists the rows whose records are not what was checked any more
   */
  async execute(by: StaffCaller, importId: string, waitSeconds = untilTheEnd): Promise<void> {
    const { counts } = await this.store.find(by, importId, ['checked', 'committed'])
    const run = {
      ...{ importId, doing: 'commit' as const, rowsTotal: counts.new + counts.changed },
      work: (progress: Progress) => this.database.write((tx) => this.write(tx, by, importId, progress)),
      failed: () => Promise.resolve(),
    }
    try {
      await this.runs.run(run, waitSeconds)
    } catch (error) {
      if (!(error instanceof ImportCancelled)) throw error
    }
  }

  /** Writes in the transaction of the caller. @throws DomainError as {@link execute} */
  async write(tx: Tx, by: StaffCaller, importId: string, progress: Progress): Promise<void> {
    // Two files at once could name the same new home; one waits for the other.
    await sql`SELECT pg_advisory_xact_lock(hashtext('import'))`.execute(tx)
    const pending = await this.store.pending(tx, by, importId, ['checked', 'committed'])
    if (pending.state === 'committed') return
    if (pending.faultCount > 0) throw new DomainError('import.faulty', { count: pending.faultCount })
    const kind = this.kinds.of(pending.kind)
    const scope = projectsOf(by, importers)
    const actor = { id: by.staffId, name: by.name }
    const moved: MovedRow[] = []
    const ready = this.ready(tx, importId, { kind, scope, actor, moved })
    const projects = new Set<string>()
    let part = 0
    for await (const { records, write } of kind.prepare ? ahead(ready) : ready) {
      await this.effects.add(tx, importId, (part += 1), await write())
      for (const { project } of records) if (typeof project === 'string') projects.add(project)
      await progress.advance(records.length)
    }
    if (moved.length > 0) throw movedError(moved)
    await progress.finish()
    await this.effects.in(tx, importId, [...projects])
    await this.store.end(tx, importId, 'committed', this.clock.now())
  }

  /** Batch by batch, ready to be written. */
  private async *ready(tx: Tx, importId: string, writing: Writing): AsyncGenerator<ReadyBatch> {
    const looked = this.lookedUp(tx, importId, writing)
    for await (const { records, ready } of writing.kind.prepare ? ahead(looked) : looked)
      yield { records, write: await ready() }
  }

  /** Batch by batch with what is on record; from the first row that has moved on, nothing is written. */
  private async *lookedUp(
    tx: Tx,
    importId: string,
    { kind, scope, actor, moved }: Writing,
  ): AsyncGenerator<{ records: readonly ImportRecord[]; ready: PreparedRows }> {
    for await (const staged of ahead(this.stagedRows.records(tx, importId))) {
      const records = staged.map(({ record }) => record)
      const found = await kind.lookUp(tx, records, scope)
      moved.push(...movedRows(staged, found))
      const rows = staged.flatMap(({ record }, i) => {
        const one = found[i]
        return one ? [{ record: mergeRecord(one.stored, record), found: one }] : []
      })
      if (moved.length > 0) yield { records, ready: () => Promise.resolve(() => Promise.resolve({ ids: [] })) }
      else if (kind.prepare) yield { records, ready: await kind.prepare(tx, rows, actor) }
      else yield { records, ready: () => Promise.resolve(() => kind.write(tx, rows, actor)) }
    }
  }
}

interface Writing {
  readonly kind: ImportKind
  readonly scope: ImportScope
  readonly actor: ImportActor
  readonly moved: MovedRow[]
}

interface ReadyBatch {
  readonly records: readonly ImportRecord[]
  readonly write: () => Promise<Made>
}

function movedError(moved: readonly MovedRow[]): DomainError {
  const rows = moved.slice(0, listed)
  const numbers = rows.map(({ row }) => String(row)).join('、')
  return new DomainError(
    'import.moved',
    { count: moved.length, rows: moved.length > listed ? `${numbers} 等` : numbers },
    rows.map(({ row, message }) => ({ path: String(row), message: `第 ${String(row)} 行：${message}` })),
  )
}
