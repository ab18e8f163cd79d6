import { Injectable } from '@nestjs/common'
import type { Readable } from 'node:stream'
import { sql } from 'kysely'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import type { Fault } from './cell-fault.js'
import { mayTouch } from './imports.store.js'
import type { Cell, Table } from './reading/table.js'
import { KeptTable } from './mending/kept-table.js'
import { MendsStore } from './mending/mends.store.js'
import type { OutCell } from './writing/workbook-parts.js'
import { writeWorkbook } from './writing/write-workbook.js'

const batch = 500
const wordsHeading = '问题'

type Mend = Awaited<ReturnType<MendsStore['listed']>>[number]

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
    private readonly kept: KeptTable,
    private readonly mends: MendsStore,
  ) {}

  /** @throws DomainError `import.not_found`, also once the file has been erased */
  async execute(by: StaffCaller, importId: string): Promise<{ name: string; content: Readable }> {
    const file = await this.database.kysely
      .selectFrom('importFile')
      .select(['staffId', 'fileName', 'sheet'])
      .where('id', '=', importId)
      .executeTakeFirst()
    if (!file || !mayTouch(by, file.staffId)) throw new DomainError('import.not_found')
    const table = await this.kept.open(importId, file.sheet ?? undefined)
    const mends = await this.mends.listed(this.database.kysely, importId, file.sheet ?? '')
    const widths = [...table.headings.map((heading) => Math.max(12, heading.length * 2 + 2)), 60]
    const rows = markedRows(
      table,
      this.faultyRows(importId),
      Map.groupBy(mends, ({ row }) => row),
    )
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

async function* markedRows(
  { headings, rows }: Table,
  faulty: AsyncGenerator<FaultyRow>,
  mends: ReadonlyMap<number, readonly Mend[]>,
): AsyncGenerator<OutCell[]> {
  const heading = (value: string): OutCell => ({ value, look: 'heading' })
  yield [...headings, wordsHeading].map(heading)
  let next = await faulty.next()
  for await (const { row, cells } of rows) {
    const found: FaultyRow | undefined = next.done === true || next.value.rowNo !== row ? undefined : next.value
    if (found) next = await faulty.next()
    yield marked(headings, cells, found?.faults ?? [], mends.get(row) ?? [])
  }
}

function marked(
  headings: readonly string[],
  cells: readonly Cell[],
  faults: readonly Fault[],
  mends: readonly Mend[],
): OutCell[] {
  const bad = new Set(faults.map(({ column }) => column))
  const own = headings.map((heading, i): OutCell => {
    const value = cells[i] ?? ''
    return bad.has(heading) ? { value, look: 'bad' } : { value }
  })
  const wrong = faults.map(({ column, message }) => `「${column}」${message}`)
  const mended = mends.map(({ column, by }) => `「${column}」${by}改过`)
  return [...own, { value: [...wrong, ...mended].join('\n'), look: 'words' }]
}
