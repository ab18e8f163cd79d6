import { type Answer, type ImportKindKey, importKindLabels } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import type { ImportKeyCaller } from '../../../platform/auth/caller.js'
import { Database } from '../../../platform/database/database.js'
import { DomainError } from '../../../platform/http/domain-error.js'
import { CommitImport } from '../commit-import.js'
import { proposeColumns } from '../headings.rules.js'
import type { Progress } from '../import-progress.js'
import { ImportKinds } from '../kinds/import-kinds.js'
import { StageImport } from '../stage-import.js'
import { importerOf } from './importer-of.js'
import { columnFaults, type PushedRow, pushedTable, type PushFault } from './pushed-table.rules.js'
import { PushesStore } from './pushes.store.js'

const listedFaults = 1_000

/** A push is short and nobody looks on: nothing to tell, nobody to stop it. */
const unattended: Progress = { advance: () => Promise.resolve(), finish: () => Promise.resolve() }

/** Rows of a sales system, through the same check, comparison and writing as a file, in one transaction. */
@Injectable()
export class PushRows {
  constructor(
    private readonly database: Database,
    private readonly kinds: ImportKinds,
    private readonly stage: StageImport,
    private readonly commit: CommitImport,
    private readonly pushes: PushesStore,
  ) {}

  /**
   * @throws DomainError `import_key.kind_refused`; `import.push_faulty` with every fault, nothing being written;
   * `import.moved` when staff changed a record meanwhile
   */
  async execute(
    by: ImportKeyCaller,
    kind: ImportKindKey,
    rows: readonly PushedRow[],
  ): Promise<Answer<'POST /import-pushes/:kind/rows'>> {
    if (!by.kinds.includes(kind)) throw new DomainError('import_key.kind_refused', { kind: importKindLabels[kind] })
    const table = pushedTable(rows)
    const { rules } = this.kinds.of(kind)
    const unknown = columnFaults(rules, rows, table.headings)
    if (unknown.length > 0) throw await this.refusal(by, unknown)
    return this.database.write(async (tx) => {
      // Before the comparison: what is compared is what the import before has written.
      await sql`SELECT pg_advisory_xact_lock(hashtext('import'))`.execute(tx)
      const importer = importerOf(by)
      const importId = await this.pushes.begin(tx, by, kind, rows)
      const choice = { kind, source: by.name, mapped: proposeColumns(rules.fields, table.headings) }
      await this.stage.execute(tx, importer, importId, { table, choice, progress: unattended })
      const faults = await this.pushes.cells(tx, importId, 'faults')
      if (faults.length > 0) {
        const placed = faults.map(({ row, column, words }) => ({
          path: `rows.${String(row - 1)}.${column}`,
          message: words,
        }))
        throw await this.refusal(by, placed)
      }
      await this.commit.write(tx, importer, importId, unattended)
      const { new: created, changed, same: unchanged } = await this.pushes.counts(tx, importId)
      return {
        importId,
        created,
        changed,
        unchanged,
        differences: await this.pushes.cells(tx, importId, 'differences'),
      }
    })
  }

  private async refusal({ keyId }: ImportKeyCaller, faults: readonly PushFault[]): Promise<DomainError> {
    await this.pushes.noteRefusal(keyId, faults.length)
    return new DomainError('import.push_faulty', { count: faults.length }, faults.slice(0, listedFaults))
  }
}
