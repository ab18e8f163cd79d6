import type { Cell } from '../reading/table.js'
import { compactText } from './cell-text.js'
import { fault, read, type Reading } from './reading.js'

/** A whole number between two limits, such as `3`, `第3期` or `30天`. */
export function readCount(least: number, most: number): (cell: Cell) => Reading<number> {
  return (cell) => {
    const digits = /^第?(\d{1,4})(?:期|笔|次|天|日)?$/u.exec(compactText(cell))?.[1]
    const count = Number(digits)
    if (digits !== undefined && count >= least && count <= most) return read(count)
    return fault(`应是 ${String(least)} 到 ${String(most)} 的整数`)
  }
}
