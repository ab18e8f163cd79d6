import { type ImportField, importFieldLabels, type RowOutcome } from '@hub/contracts'
import type { SaleMatch } from '../homes/index.js'
import { cellFault, type Fault } from './cell-fault.js'
import type { Column } from './headings.rules.js'
import { type DisplayCells, pickCells, recordCells } from './record-cells.js'
import { diffRecord, mergeRecord } from './record-diff.rules.js'
import type { SalesRecord } from './sales-record.js'

/** A row of the file beside what is on record. */
export interface ComparedRow {
  readonly outcome: RowOutcome
  readonly cells: DisplayCells
  readonly before: DisplayCells
  readonly faults: Fault[]
}

/** Which projects the one who imports may write; `all` may also name new ones. */
export type ImportScope = 'all' | readonly string[]

export const headingOf = (columns: readonly Column[], field: ImportField): string =>
  columns.find((column) => column.field === field)?.heading ?? importFieldLabels[field]

/** What the row would change, or why what is on record forbids it. */
export function compareRow(
  row: number,
  record: SalesRecord,
  match: SaleMatch,
  columns: readonly Column[],
  scope: ImportScope,
): ComparedRow {
  const cells = recordCells(record)
  const forbidden = conflict(record, match, scope)
  if (forbidden) {
    const { field, message } = forbidden
    const place = { row, column: headingOf(columns, field), field, text: cells[field] ?? '' }
    return { outcome: 'faulty', cells, before: {}, faults: [cellFault(place, message)] }
  }
  const stored = match.stored as SalesRecord | null
  const { outcome, changed } = diffRecord(stored, record)
  return {
    outcome,
    cells,
    before: stored && outcome === 'changed' ? pickCells(recordCells(stored), changed) : {},
    faults: [],
  }
}

/** The record as it will be stored. */
export const mergedWith = (match: SaleMatch, record: SalesRecord): SalesRecord =>
  mergeRecord(match.stored as SalesRecord | null, record)

function conflict(
  { contractNo }: SalesRecord,
  match: SaleMatch,
  scope: ImportScope,
): { field: ImportField; message: string } | null {
  if (scope !== 'all' && (match.projectId === null || !scope.includes(match.projectId))) {
    return { field: 'project', message: '楼盘还没有建，或您没有这个楼盘的导入权限' }
  }
  if (match.contractOf)
    return { field: 'contractNo', message: `「${String(contractNo)}」已是 ${match.contractOf} 的合同，请核对` }
  if (match.otherSaleOn && !match.purchaseId) {
    return { field: 'room', message: `这套房已有一份 ${match.otherSaleOn} 认购的合同，请核对房号或合同编号` }
  }
  return null
}
