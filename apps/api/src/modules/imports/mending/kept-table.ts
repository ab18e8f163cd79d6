import { Injectable } from '@nestjs/common'
import { Database } from '../../../platform/database/database.js'
import { DomainError } from '../../../platform/http/domain-error.js'
import { readTableApart } from '../reading/thread/read-table-apart.js'
import type { Table } from '../reading/table.js'
import { tellingUnreadable } from '../reading/telling-unreadable.js'
import { UploadsStore } from '../uploads.store.js'
import { type MendedCell, mendedTable } from './mended-table.rules.js'
import { MendsStore } from './mends.store.js'

/** The upload as it is to be read now: the file that was kept, with what has been mended in it. */
@Injectable()
export class KeptTable {
  constructor(
    private readonly database: Database,
    private readonly uploads: UploadsStore,
    private readonly mends: MendsStore,
  ) {}

  /** With one more cell where it is given. @throws DomainError `import.not_found` once the file has been erased, `import.file_unreadable` */
  async open(importId: string, sheet: string | undefined, oneMore: readonly MendedCell[] = []): Promise<Table> {
    const source = await this.uploads.open(this.database.kysely, importId)
    if (!source) throw new DomainError('import.not_found')
    const table = await tellingUnreadable(() => readTableApart(source, { sheet }))
    return mendedTable(table, [...(await this.mends.cells(this.database.kysely, importId)), ...oneMore])
  }
}
