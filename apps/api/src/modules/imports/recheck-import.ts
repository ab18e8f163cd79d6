import { Injectable } from '@nestjs/common'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import type { ImportChoice } from './import-choice.js'
import { ImportsStore } from './imports.store.js'
import { readTable } from './reading/read-table.js'
import { tellingUnreadable } from './reading/telling-unreadable.js'
import { StageImport } from './stage-import.js'
import { UploadsStore } from './uploads.store.js'

/** Checks the same upload again: as another kind, from another sheet, or with columns chosen by hand. */
@Injectable()
export class RecheckImport {
  constructor(
    private readonly database: Database,
    private readonly store: ImportsStore,
    private readonly uploads: UploadsStore,
    private readonly stage: StageImport,
  ) {}

  /** @throws DomainError `import.not_found`, `import.already_ended`, `import.file_unreadable`, `request.invalid` */
  async execute(by: StaffCaller, importId: string, choice: ImportChoice): Promise<void> {
    await tellingUnreadable(() =>
      this.database.write(async (tx) => {
        await this.store.stillChecked(tx, by, importId)
        const source = await this.uploads.open(tx, importId)
        if (!source) throw new DomainError('import.not_found')
        const table = await readTable(source, { sheet: choice.sheet })
        await tx.deleteFrom('importRow').where('importId', '=', importId).execute()
        await this.stage.execute(tx, by, importId, table, choice)
      }),
    )
  }
}
