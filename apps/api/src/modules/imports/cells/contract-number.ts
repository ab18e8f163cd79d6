import type { Cell } from '../reading/table.js'
import { compactText } from './cell-text.js'
import { fault, read, type Reading } from './reading.js'

/** A contract's number: upper case without spaces, so that `hz-26 01` and `HZ-2601` are one contract. */
export function readContractNumber(cell: Cell): Reading<string> {
  if (typeof cell === 'number' && cell > Number.MAX_SAFE_INTEGER) {
    return fault('是数字格式，后几位已变成 0：请把该列设为文本，再填合同编号')
  }
  const text = compactText(cell).toUpperCase()
  if (/^\d(?:\.\d+)?E\+\d+$/u.test(text)) return fault('被改成了科学计数法：请把该列设为文本，再填合同编号')
  if (/^[\p{L}\p{N}][\p{L}\p{N}()[\]〔〕/_.#-]{0,59}$/u.test(text)) return read(text)
  return fault('合同编号只写字母、数字和连字符，最多 60 个，如 HZ-26-08-0417')
}
