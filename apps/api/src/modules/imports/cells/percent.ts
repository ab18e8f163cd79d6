import type { Cell } from '../reading/table.js'
import { compactText } from './cell-text.js'
import { fault, read, type Reading } from './reading.js'

/** `45%`, `45`, or the `0.45` that a spreadsheet holds for 45%: whole percent, 0 to 100. */
export function readPercent(cell: Cell): Reading<number> {
  const text = compactText(cell)
  const digits = /^(\d{1,3}(?:\.\d+)?)%?$/u.exec(text)?.[1]
  const isShare = typeof cell === 'number' && cell > 0 && cell < 1
  const percent = Math.round(Number(digits) * (isShare ? 100 : 1))
  return digits !== undefined && percent <= 100 ? read(percent) : fault('应是 0 到 100 的百分比，如 45%')
}
