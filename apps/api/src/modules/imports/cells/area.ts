import type { Cell } from '../reading/table.js'
import type { Area } from '../kinds/sales/sales-record.js'
import { compactText } from './cell-text.js'
import { readScaled } from './decimal.js'
import { andThen, fault, read, type Reading } from './reading.js'

const UNIT = /(?:㎡|m²|m2|平方米|平米|平方|平)$/iu
const LARGEST = 10_000_00

/** Floor area: `89.35`, `89.35㎡`, at most two decimals as in contracts. */
export function readArea(cell: Cell): Reading<Area> {
  return andThen(readScaled(compactText(cell).replace(UNIT, ''), 2, '89.35'), (area) => {
    if (area <= 0) return fault('面积应大于 0，如 89.35')
    if (area > LARGEST) return fault('面积超过 10,000 ㎡，请核对单位，应如 89.35')
    return read(area as Area)
  })
}

/** `89.35` for 8935, always with two decimals. */
export function formatArea(area: Area): string {
  const digits = String(area).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}
