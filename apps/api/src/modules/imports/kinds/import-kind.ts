import type { Tx } from '../../../platform/database/database.js'
import type { Found, ImportRecord, ImportScope, KeptValue, KindRules } from './kind-rules.js'

export interface ImportActor {
  readonly id: string
  readonly name: string
}

export type Made = readonly string[]

/** One kind of file: its rules, what is on record for a row, and what writing it means. */
export interface ImportKind<R extends ImportRecord = ImportRecord, F extends Found = Found> {
  readonly rules: KindRules<R>
  /** What is on record, in the order of the records; one query for the whole batch. */
  lookUp(tx: Tx, records: readonly R[], scope: ImportScope): Promise<F[]>
  /** What staff have confirmed and the file contradicts, in the order of the records. */
  kept(tx: Tx, rows: readonly { record: R; found: F }[]): Promise<KeptValue[][]>
  /**
   * Writes rows; `record` is already merged with what is stored.
   * @returns ids of what is new, where files of the kind can be undone
   */
  write(tx: Tx, rows: readonly { record: R; found: F }[], by: ImportActor): Promise<Made>
  /**
   * Makes rows ready, and writes them when what it returns is called. Only where no row of a file tells of what another
   * row changes: the next rows are looked up and made ready while those before them are still being written.
   */
  prepare?(tx: Tx, rows: readonly { record: R; found: F }[], by: ImportActor): Promise<() => Promise<Made>>
}
