import type { Cell } from '../reading/table.js'
import { compactText } from './cell-text.js'
import { fault, read, type Reading } from './reading.js'

/** The number of a bank account, digits only: `3301 0001-8880` is `330100018880`. */
export function readAccountNumber(cell: Cell): Reading<string> {
  if (typeof cell === 'number' && cell > Number.MAX_SAFE_INTEGER) {
    return fault('是数字格式，后几位已变成 0：请把该列设为文本，再填账号')
  }
  const text = compactText(cell).replaceAll('-', '')
  if (/^\d(?:\.\d+)?E\+\d+$/iu.test(text)) return fault('被改成了科学计数法：请把该列设为文本，再填账号')
  return /^\d{8,32}$/u.test(text) ? read(text) : fault('账号是 8 到 32 位数字')
}
