import type { CellFault } from '@hub/contracts'
import type { ImportField } from '@hub/contracts/vocabulary'
import { maskIdentityNumber, maskName, maskPhone } from '@hub/kernel'
import type { z } from 'zod'

/** A bad cell as the contract shows it. */
export type Fault = z.output<typeof CellFault>

/** A place in the file and what stands there. */
export interface Place {
  row: number
  /** The column's heading in the file, which is what the person looks for. */
  column: string
  field: ImportField
  text: string
}

/** Words that name the place: `第 14 行「手机号」：不是 11 位手机号`. The value is masked even when it is faulty. */
export function cellFault({ row, column, field, text }: Place, message: string): Fault {
  return { row, column, value: maskCell(field, text), message, words: `第 ${String(row)} 行「${column}」：${message}` }
}

/**
 * A cell as staff may read it. Numbers of 15 characters or more are taken for identity numbers and long digits for
 * phones wherever they stand: in a faulty file they stand in the wrong column.
 */
export function maskCell(field: ImportField, text: string): string {
  if (field === 'customerName') return maskName(text)
  if (field === 'identityNumber') return maskIdentityNumber(text)
  const masked = text.replace(/\d{14,}[\dXx]/gu, maskIdentityNumber)
  if (field === 'phone' || field === 'officerPhone') return masked === text ? maskPhone(text) : masked
  return field === 'contractNo' ? masked : masked.replace(/1[3-9]\d{9}/gu, maskPhone)
}
