import { importers } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { projectsOf, type StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { Turns } from '../../platform/process/turns.js'
import { ahead } from './ahead.js'
import { atMost } from './at-most.js'
import { ImportCancelled, type Progress } from './import-progress.js'
import { ImportRuns } from './import-runs.js'
import { ImportTurns } from './import-turns.js'
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
    private readonly writing: ImportTurns,
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
      // One at a time in this process, as the lock wants it anyway: of those who wait none keeps a second connection.
      work: (progress: Progress) =>
        this.writing.take(() =>
          this.database.reading((reads) => this.database.write((tx) => this.write(tx, by, importId, progress, reads))),
        ),
      failed: () => Promise.resolve(),
    }
    try {
      await this.runs.run(run, waitSeconds)
    } catch (error) {
      if (!(error instanceof ImportCancelled)) throw error
    }
  }

  /**
   * Writes in the transaction of the caller.
   * @param reads finds what is on record while rows are being written; the same one where the rows are not committed yet
   * @throws DomainError as {@link execute}
   */
  async write(tx: Tx, by: StaffCaller, importId: string, progress: Progress, reads = tx): Promise<void> {
    // Two files at once could name the same new home; one waits for the other.
    await sql`SELECT pg_advisory_xact_lock(hashtext('import'))`.execute(tx)
    const pending = await this.store.pending(tx, by, importId, ['checked', 'committed'])
    if (pending.state === 'committed') return
    if (pending.faultCount > 0) throw new DomainError('import.faulty', { count: pending.faultCount })
    const kind = this.kinds.of(pending.kind)
    const scope = projectsOf(by, importers)
    const actor = { id: by.staffId, name: by.name }
    const moved: MovedRow[] = []
    const turns = new Turns()
    const ready = this.ready(tx, importId, { kind, scope, actor, moved, turns, reads: kind.prepare ? reads : tx })
    const projects = new Set<string>()
    let parts = 0
    const writeBatch = async ({ records, write }: ReadyBatch): Promise<void> => {
      const part = (parts += 1)
      await turns.take(async () => this.effects.add(tx, importId, part, await write()))
      for (const { project } of records) if (typeof project === 'string') projects.add(project)
      await progress.advance(records.length)
    }
    // The next batch is ready when one has been written.
    if (kind.prepare) await atMost(2, ahead(ready), writeBatch)
    else await atMost(1, ready, writeBatch)
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
    { kind, scope, actor, moved, reads, turns }: Writing,
  ): AsyncGenerator<{ records: readonly ImportRecord[]; ready: PreparedRows }> {
    for await (const staged of ahead(this.stagedRows.records(reads, importId))) {
      const records = staged.map(({ record }) => record)
      const found = await kind.lookUp(reads, records, scope)
      moved.push(...movedRows(staged, found))
      const rows = staged.flatMap(({ record }, i) => {
        const one = found[i]
        return one ? [{ record: mergeRecord(one.stored, record), found: one }] : []
      })
      const prepare = kind.prepare?.bind(kind)
      if (moved.length > 0) yield { records, ready: () => Promise.resolve(() => Promise.resolve({ ids: [] })) }
      else if (prepare) yield { records, ready: await turns.take(() => prepare(tx, rows, actor)) }
      else yield { records, ready: () => Promise.resolve(() => kind.write(tx, rows, actor)) }
    }
  }
}

interface Writing {
  readonly kind: ImportKind
  readonly scope: ImportScope
  readonly actor: ImportActor
  readonly moved: MovedRow[]
  readonly reads: Tx
  /** At the transaction: what one batch asks of it is not torn apart by the writing of another. */
  readonly turns: Turns
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
