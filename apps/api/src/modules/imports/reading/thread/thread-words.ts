import type { Source } from '../source.js'
import type { Table, TableLimits, TableRow } from '../table.js'

/** What the thread is begun with. */
export interface ThreadTask {
  readonly origin: Source['origin']
  readonly limits: TableLimits
  readonly sheet: string | undefined
}

/** A table without its rows. */
export type TableHead = Omit<Table, 'rows'>

/** What the thread says: first the head of the table; then, each time it is asked, rows, and none at the end. */
export type ThreadWord =
  { readonly head: TableHead } | { readonly rows: readonly TableRow[] } | { readonly unreadable: string }
