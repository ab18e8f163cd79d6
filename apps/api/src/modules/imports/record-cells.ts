import { paymentWayLabels, saleKindLabels, type ImportField } from '@hub/contracts/vocabulary'
import { formatYuan, maskIdentityNumber, maskName, maskPhone } from '@hub/kernel'
import { formatArea } from './cells/area.js'
import { maskCell } from './cell-fault.js'
import { cellText } from './cells/cell-text.js'
import type { Column } from './headings.rules.js'
import type { Cell } from './reading/table.js'
import type { SalesRecord } from './sales-record.js'

/** Cells as the preview shows them, by field; fields that say nothing are left out. */
export type DisplayCells = Partial<Record<ImportField, string>>

/** Personal data masked, money as `¥1,280,000.00`, areas as `89.35`, dates as `YYYY-MM-DD`. */
export function recordCells(record: SalesRecord): DisplayCells {
  const { customerName, phone, identityNumber, area, total, paymentWay, saleKind, officerPhone } = record
  const cells = {
    ...record,
    customerName: maskName(customerName),
    phone: maskPhone(phone),
    officerPhone: officerPhone === null ? null : maskPhone(officerPhone),
    identityNumber: identityNumber === null ? null : maskIdentityNumber(identityNumber),
    area: area === null ? null : formatArea(area),
    total: total === null ? null : formatYuan(total),
    paymentWay: paymentWayLabels[paymentWay],
    saleKind: saleKind === null ? null : saleKindLabels[saleKind],
  } satisfies Record<ImportField, string | null>
  return Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== null))
}

/** The cells of some fields only, such as the changed ones with what is stored now. */
export function pickCells(cells: DisplayCells, fields: readonly ImportField[]): DisplayCells {
  return Object.fromEntries(Object.entries(cells).filter(([field]) => (fields as readonly string[]).includes(field)))
}

/** The mapped cells of a row as they are written, for a row that could not be read. */
export function writtenCells(cells: readonly Cell[], columns: readonly Column[]): DisplayCells {
  const written: DisplayCells = {}
  for (const [index, { field }] of columns.entries()) {
    const text = cellText(cells[index] ?? '')
    if (field !== null && text !== '') written[field] = maskCell(field, text)
  }
  return written
}
