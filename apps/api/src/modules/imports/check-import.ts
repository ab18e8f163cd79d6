import { createHash } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import { Database } from '../../platform/database/database.js'
import type { ImportChoice } from './import-choice.js'
import { ImportCancelled } from './import-progress.js'
import { ImportRuns } from './import-runs.js'
import { ImportsStore } from './imports.store.js'
import { readTableApart } from './reading/thread/read-table-apart.js'
import type { Source } from './reading/source.js'
import { tellingUnreadable } from './reading/telling-unreadable.js'
import { StageImport } from './stage-import.js'
import { UploadsStore } from './uploads.store.js'

export interface ImportFile {
  readonly name: string
  readonly source: Source
}

/** To the end, for those who can do nothing before. */
const untilTheEnd = 24 * 3600

/** Reads a file of the sales system and writes down, row by row, what it would change. Changes nothing else. */
@Injectable()
export class CheckImport {
  constructor(
    private readonly database: Database,
    private readonly store: ImportsStore,
    private readonly uploads: UploadsStore,
    private readonly stage: StageImport,
    private readonly runs: ImportRuns,
    private readonly clock: Clock,
  ) {}

  /**
   * The id of the preview, which may not be complete yet when so many seconds have passed.
   * @throws DomainError `import.file_unreadable`; then nothing is kept of the file
   */
  async execute(
    by: StaffCaller,
    file: ImportFile,
    choice: ImportChoice = {},
    waitSeconds = untilTheEnd,
  ): Promise<string> {
    const { source } = file
    const table = await tellingUnreadable(() => readTableApart(source, { sheet: choice.sheet }))
    const importId = await this.keep(by, file)
    try {
      await this.runs.run(
        {
          ...{ importId, doing: 'check', rowsTotal: table.rowCount },
          work: (progress) =>
            tellingUnreadable(() =>
              this.database.write((tx) => this.stage.execute(tx, by, importId, { table, choice, progress })),
            ),
          failed: (error) => this.store.failed(importId, error, this.clock.now()),
        },
        waitSeconds,
      )
    } catch (error) {
      if (error instanceof ImportCancelled) return importId
      await this.store.remove(importId)
      throw error
    }
    return importId
  }

  /** The upload, under an import that is being checked. */
  private async keep(by: StaffCaller, { name, source }: ImportFile): Promise<string> {
    return this.database.write(async (tx) => {
      const createdAt = this.clock.now()
      const id = newId(createdAt)
      const empty = { columns: '[]', rowCount: 0, counts: '{"new":0,"changed":0,"same":0,"faulty":0}', faultCount: 0 }
      const sha256 = createHash('sha256')
      for await (const part of source.stream(0, source.size)) sha256.update(part)
      const about = { id, staffId: by.staffId, fileName: name.slice(0, 200), sha256: sha256.digest('hex') }
      await tx
        .insertInto('importFile')
        .values({ ...about, ...empty, state: 'checking', createdAt })
        .execute()
      await this.uploads.save(tx, id, source)
      return id
    })
  }
}
