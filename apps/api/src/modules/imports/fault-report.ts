import { Injectable } from '@nestjs/common'
import type { Readable } from 'node:stream'
import { sql } from 'kysely'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import type { Fault } from './cell-fault.js'
import { mayTouch } from './imports.store.js'
import { readTable } from './reading/read-table.js'
import type { Cell, Table } from './reading/table.js'
import { tellingUnreadable } from './reading/telling-unreadable.js'
import { UploadsStore } from './uploads.store.js'
import type { OutCell } from './writing/workbook-parts.js'
import { writeWorkbook } from './writing/write-workbook.js'

const batch = 500
const wordsHeading = '问题'

interface FaultyRow {
  readonly rowNo: number
  readonly faults: Fault[]
}

/**
 * The uploaded rows with the bad cells marked and what is wrong in words: to be mended and uploaded as it is, since the
 * column of the words is left out of an import. Personal data stand in it as the uploader gave them.
 */
@Injectable()
export class FaultReport {
  constructor(
    private readonly database: Database,
    private readonly uploads: UploadsStore,
  ) {}

  /** @throws DomainError `import.not_found`, also once the file has been erased */
  async execute(by: StaffCaller, importId: string): Promise<{ name: string; content: Readable }> {
    const file = await this.database.kysely
      .selectFrom('importFile')
      .select(['staffId', 'fileName', 'sheet'])
      .where('id', '=', importId)
      .executeTakeFirst()
    if (!file || !mayTouch(by, file.staffId)) throw new DomainError('import.not_found')
    const source = await this.uploads.open(this.database.kysely, importId)
    if (!source) throw new DomainError('import.not_found')
    const table = await tellingUnreadable(() => readTable(source, { sheet: file.sheet ?? undefined }))
    const widths = [...table.headings.map((heading) => Math.max(12, heading.length * 2 + 2)), 60]
    const rows = markedRows(table, this.faultyRows(importId))
    const name = `${file.fileName.replace(/\.\w+$/u, '')}-有错.xlsx`
    return { name, content: writeWorkbook([{ name: file.sheet ?? '数据', widths, rows }]) }
  }

  /** In the order of the file, a batch in memory at a time. */
  private async *faultyRows(importId: string): AsyncGenerator<FaultyRow> {
    for (let after = 0; ;) {
      const rows = await this.database.kysely
        .selectFrom('importRow')
        .select(['rowNo', 'faults'])
        .where('importId', '=', importId)
        .where('rowNo', '>', after)
        .where(sql<boolean>`faults <> '[]'::jsonb`)
        .orderBy('rowNo')
        .limit(batch)
        .execute()
      for (const { rowNo, faults } of rows) yield { rowNo, faults: faults as Fault[] }
      const last = rows.at(-1)
      if (!last || rows.length < batch) return
      after = last.rowNo
    }
  }
}

async function* markedRows({ headings, rows }: Table, faulty: AsyncGenerator<FaultyRow>): AsyncGenerator<OutCell[]> {
  const heading = (value: string): OutCell => ({ value, look: 'heading' })
  yield [...headings, wordsHeading].map(heading)
  let next = await faulty.next()
  for await (const { row, cells } of rows) {
    const found: FaultyRow | undefined = next.done === true || next.value.rowNo !== row ? undefined : next.value
    if (found) next = await faulty.next()
    yield marked(headings, cells, found?.faults ?? [])
  }
}

function marked(headings: readonly string[], cells: readonly Cell[], faults: readonly Fault[]): OutCell[] {
  const bad = new Set(faults.map(({ column }) => column))
  const own = headings.map((heading, i): OutCell => {
    const value = cells[i] ?? ''
    return bad.has(heading) ? { value, look: 'bad' } : { value }
  })
  const words = faults.map(({ column, message }) => `「${column}」${message}`).join('\n')
  return [...own, { value: words, look: 'words' }]
}
