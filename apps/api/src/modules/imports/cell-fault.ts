import type { CellFault } from '@hub/contracts'
import { maskIdentityNumber, maskName, maskPhone } from '@hub/kernel'
import type { z } from 'zod'
import { cellText } from './cells/cell-text.js'
import type { Column } from './headings.rules.js'
import type { FieldFault, KindRules, Mask } from './kinds/kind-rules.js'
import type { Cell } from './reading/table.js'

/** A bad cell as the contract shows it. */
export type Fault = z.output<typeof CellFault>

/** The column that fills a field, as the file names it: the person looks for that. */
export const headingOf = (rules: KindRules, columns: readonly Column[], field: string): string =>
  columns.find((column) => column.field === field)?.heading ?? rules.fields[field]?.label ?? field

/** Words that name the place: `第 14 行「手机号」：不是 11 位手机号`. The value is masked even when it is faulty. */
export function cellFault(
  rules: KindRules,
  columns: readonly Column[],
  { row, cells }: { row: number; cells: readonly Cell[] },
  { field, message }: FieldFault,
): Fault {
  const index = columns.findIndex((column) => column.field === field)
  const text = cellText(cells[index] ?? '')
  return placedFault(row, headingOf(rules, columns, field), maskCell(rules.fields[field]?.mask, text), message)
}

export const placedFault = (row: number, column: string, value: string, message: string): Fault => ({
  ...{ row, column, value, message },
  words: `第 ${String(row)} 行「${column}」：${message}`,
})

/**
 * A cell as staff may read it. Numbers of 15 characters or more are taken for identity numbers and long digits for
 * phones wherever they stand: in a faulty file they stand in the wrong column.
 */
export function maskCell(mask: Mask = 'text', text: string): string {
  if (mask === 'name') return maskName(text)
  if (mask === 'identity') return maskIdentityNumber(text)
  const masked = text.replace(/\d{14,}[\dXx]/gu, maskIdentityNumber)
  if (mask === 'phone') return masked === text ? maskPhone(text) : masked
  return mask === 'number' ? masked : masked.replace(/1[3-9]\d{9}/gu, maskPhone)
}
