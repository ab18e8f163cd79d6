import { Injectable } from '@nestjs/common'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import { Database } from '../../platform/database/database.js'
import type { ImportChoice } from './import-choice.js'
import { readTable } from './reading/read-table.js'
import type { Source } from './reading/source.js'
import { tellingUnreadable } from './reading/telling-unreadable.js'
import { StageImport } from './stage-import.js'
import { UploadsStore } from './uploads.store.js'

export interface ImportFile {
  readonly name: string
  readonly source: Source
}

/** Reads a file of the sales system and writes down, row by row, what it would change. Changes nothing else. */
@Injectable()
export class CheckImport {
  constructor(
    private readonly database: Database,
    private readonly uploads: UploadsStore,
    private readonly stage: StageImport,
    private readonly clock: Clock,
  ) {}

  /** The id of the preview. @throws DomainError `import.file_unreadable` */
  async execute(by: StaffCaller, file: ImportFile, choice: ImportChoice = {}): Promise<string> {
    return tellingUnreadable(async () => {
      const table = await readTable(file.source, { sheet: choice.sheet })
      return this.database.write(async (tx) => {
        const now = this.clock.now()
        const id = newId(now)
        const empty = { columns: '[]', rowCount: 0, counts: '{}', faultCount: 0 }
        const about = { id, staffId: by.staffId, fileName: file.name.slice(0, 200), state: 'checked', createdAt: now }
        await tx
          .insertInto('importFile')
          .values({ ...about, ...empty })
          .execute()
        await this.uploads.save(tx, id, file.source)
        await this.stage.execute(tx, by, id, table, choice)
        return id
      })
    })
  }
}
