import type { ImportKindKey } from '@hub/contracts/vocabulary'
import type { CivilDate } from '@hub/kernel'
import type { Reading } from '../cells/reading.js'
import type { Cell } from '../reading/table.js'

/** What a cell becomes once it is read: dates as `YYYY-MM-DD`, money in fen. `null` is an empty cell, which changes nothing. */
export type CellValue = string | number
/** One row of a file, checked and normalised, by field. */
export type ImportRecord = Readonly<Record<string, CellValue | null>>

/** How a cell is masked before anybody reads it: as a name, an identity number, a phone, a number of ours, or free text. */
export type Mask = 'name' | 'identity' | 'phone' | 'number' | 'text'

/** What a column can say. */
export interface Field<V extends CellValue = CellValue> {
  /** The usual heading. */
  readonly label: string
  /** Other headings that sales systems use, most telling first, separated by spaces, as `plainHeading` leaves them. */
  readonly headings: string
  readonly required?: boolean
  readonly mask?: Mask
  /** How it is read and checked by itself; the heading matters where it names a unit: `总价(万元)`. */
  read(cell: Cell, heading: string): Reading<V | null>
  /** What the template for download shows in its example row. */
  readonly example?: string
  /** What the one who fills in the template should know. */
  readonly note?: string
  /** Left out of the template: there is a usual way to say it. */
  readonly isExtra?: boolean
  /** The only words that can stand here, where they are few. */
  readonly choices?: readonly string[]
  /** As the preview writes it; as it is where left out. */
  show?(value: V): string
}

export type FieldsOf<R extends ImportRecord> = { readonly [F in keyof R]: Field<NonNullable<R[F]>> }

export interface FieldFault {
  readonly field: string
  readonly message: string
}

/** A value of the file that does not win over what staff have confirmed. */
export interface KeptValue {
  readonly field: string
  readonly value: string
  readonly message: string
}

/** What is on record for a row of the file. */
export interface Found {
  /** In the form of the file; null where the row is new. */
  readonly stored: ImportRecord | null
  /** Why what is on record, or the rights of the one who imports, forbid the row. */
  readonly fault: FieldFault | null
}

/** Which projects the one who imports may write; `all` may also name new ones. */
export type ImportScope = 'all' | readonly string[]

/** Looks at the rows of one file beside each other, in order. Holds a few short keys per row. */
export interface FileCheck<R extends ImportRecord = ImportRecord> {
  check(row: number, record: R): FieldFault[]
  /** The record with what only the rows before it tell. */
  complete?(record: R): R
}

/** Writing where one may not, in words. */
export function mayImport(scope: ImportScope, projectId: string | null): FieldFault | null {
  if (scope === 'all' || (projectId !== null && scope.includes(projectId))) return null
  return { field: 'project', message: '楼盘还没有建，或您没有这个楼盘的导入权限' }
}

/** A cell that is not blank, with the heading above it. */
export interface WrittenCell {
  readonly cell: Cell
  readonly heading: string
}

/** Cells by field, once those that tell several things are taken apart. */
export interface SpreadCells {
  readonly cells: ReadonlyMap<string, WrittenCell>
  /** In which field's cell a field stood, where it is not its own. */
  readonly from: ReadonlyMap<string, string>
  readonly faults: readonly FieldFault[]
}

/** What one kind of file may say, without a look at the database. */
export interface KindRules<R extends ImportRecord = ImportRecord> {
  readonly key: ImportKindKey
  readonly fields: FieldsOf<R>
  /** Why these columns cannot tell anything, beside those that are missing; each a sentence. */
  checkColumns?(fields: ReadonlySet<string>): string[]
  /** Takes cells apart that tell several things. */
  spread?(cells: ReadonlyMap<string, WrittenCell>): SpreadCells
  /** What does not fit together in a row whose cells are good by themselves. */
  checkTogether(values: Partial<R>, today: CivilDate): FieldFault[]
  beginFileCheck(): FileCheck<R>
}
