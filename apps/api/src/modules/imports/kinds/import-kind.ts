import type { Tx } from '../../../platform/database/database.js'
import type { NodeBefore } from '../../journeys/index.js'
import type { Found, ImportRecord, ImportScope, KeptValue, KindRules } from './kind-rules.js'

export interface ImportActor {
  readonly id: string
  readonly name: string
}

/** What writing rows has made, as far as it can be undone. */
export interface Made {
  /** Of new records. */
  readonly ids: readonly string[]
  /** Of co-owners that came to sales on record. */
  readonly coOwnerIds?: readonly string[]
  /** Nodes as they were before. */
  readonly nodes?: readonly NodeBefore[]
  /** Rows that changed what was there, and can be put back as it was. */
  readonly restorable?: number
}

/** One kind of file: its rules, what is on record for a row, and what writing it means. */
export interface ImportKind<R extends ImportRecord = ImportRecord, F extends Found = Found> {
  readonly rules: KindRules<R>
  /** What is on record, in the order of the records; one query for the whole batch. */
  lookUp(tx: Tx, records: readonly R[], scope: ImportScope): Promise<F[]>
  /** What staff have confirmed and the file contradicts, in the order of the records. */
  kept(tx: Tx, rows: readonly { record: R; found: F }[]): Promise<KeptValue[][]>
  /** Writes rows; `record` is already merged with what is stored. */
  write(tx: Tx, rows: readonly { record: R; found: F }[], by: ImportActor): Promise<Made>
  /**
   * Finds what rows need in the database; what it returns makes them ready without it; what that returns writes them. Only
   * where no row of a file tells of what another row changes: while rows are being written, the next ones are made ready,
   * and those after them are looked up.
   */
  prepare?(tx: Tx, rows: readonly { record: R; found: F }[], by: ImportActor): Promise<PreparedRows>
}

export type PreparedRows = () => Promise<() => Promise<Made>>
