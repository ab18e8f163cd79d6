import { cellText } from '../../cells/cell-text.js'
import type { FieldFault, SpreadCells, WrittenCell } from '../kind-rules.js'

const separator = /[、,，/;；|\n]/u
const most = 4

/** Several buyers in one cell (`张三、李四`), each with a phone and an identity number in the same order. */
export function spreadBuyers(written: ReadonlyMap<string, WrittenCell>): SpreadCells {
  const cells = new Map(written)
  const from = new Map<string, string>()
  const names = partsOf(written.get('customerName'))
  if (names.length < 2) return { cells, from, faults: [] }
  const fault = (field: string, message: string): SpreadCells => ({
    cells: written,
    from,
    faults: [{ field, message }],
  })
  if (names.length > most)
    return fault('customerName', `写了 ${String(names.length)} 位：一份合同最多 ${String(most)} 位买受人`)
  if ([...written.keys()].some((field) => field.startsWith('coName'))) {
    return fault('customerName', '共有人已写在共有人的列里：这里只写第一位买受人')
  }
  const faults: FieldFault[] = []
  const columns = [
    ['customerName', 'coName', '姓名'],
    ['phone', 'coPhone', '手机号'],
    ['identityNumber', 'coIdentity', '证件号码'],
  ] as const
  for (const [field, other, words] of columns) {
    const cell = written.get(field)
    const parts = partsOf(cell)
    if (!cell || parts.length === 0) continue
    if (parts.length !== names.length && parts.length !== 1) {
      const counts = `写了 ${String(names.length)} 位买受人，却有 ${String(parts.length)} 个${words}`
      faults.push({ field, message: `${counts}：请一一对应，用顿号隔开` })
      continue
    }
    for (const [i, text] of parts.entries()) {
      const key = i === 0 ? field : `${other}${String(i + 1)}`
      cells.set(key, { ...cell, cell: text })
      from.set(key, field)
    }
  }
  return { cells, from, faults }
}

const partsOf = (written: WrittenCell | undefined): string[] =>
  cellText(written?.cell ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
