import type { ImportField } from '@hub/contracts'
import type { SaleDifference } from '../journeys/index.js'
import type { Fault } from './cell-fault.js'
import type { Column } from './headings.rules.js'
import { headingOf } from './row-check.js'

const fieldsOf: Partial<Record<string, ImportField[]>> = {
  subscription: ['subscribedOn'],
  signing: ['onlineSignedOn', 'signedOn'],
  filing: ['filedOn'],
}

/** A date that staff confirmed and the file contradicts, as a line of the preview. */
export function differenceFault(
  row: number,
  { nodeKey, fileOn, confirmedOn }: SaleDifference,
  columns: readonly Column[],
): Fault {
  const fields = fieldsOf[nodeKey] ?? ['subscribedOn']
  const field =
    fields.find((candidate) => columns.some((column) => column.field === candidate)) ?? fields[0] ?? 'subscribedOn'
  const column = headingOf(columns, field)
  const message = confirmedOn
    ? `文件是 ${fileOn}，以员工确认的 ${confirmedOn} 为准`
    : `文件是 ${fileOn}，员工确认还没有完成`
  return { row, column, value: fileOn, message, words: `第 ${String(row)} 行「${column}」：${message}` }
}
