import type { Cell } from '../reading/table.js'
import { cellText } from './cell-text.js'
import { fault, read, type Reading } from './reading.js'

/** Free text of at most `longest` characters. */
export function readWords(longest: number): (cell: Cell) => Reading<string> {
  return (cell) => {
    const text = cellText(cell)
    return text.length <= longest ? read(text) : fault(`太长，最多 ${String(longest)} 个字`)
  }
}
