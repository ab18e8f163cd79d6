import type { Cell } from '../reading/table.js'
import { compactText } from './cell-text.js'
import { fault, read, type Reading } from './reading.js'

/** Reads one of a few words. `words` are tried in order; the labels are named where none fits. */
export function readChoice<T extends string>(
  labels: Readonly<Record<T, string>>,
  words: readonly (readonly [NoInfer<T>, RegExp])[],
): (cell: Cell) => Reading<T> {
  return (cell) => {
    const text = compactText(cell)
    const named = (Object.keys(labels) as T[]).find((key) => labels[key] === text)
    const found = named ?? words.find(([, pattern]) => pattern.test(text))?.[0]
    return found ? read(found) : fault(`认不出：请写${Object.values(labels).join('、')}之一`)
  }
}

/** 是 or 否. */
export function readYesNo(cell: Cell): Reading<'是' | '否'> {
  const text = compactText(cell)
  if (/^(?:是|有|已入|√|y|yes|1|true)$/iu.test(text)) return read('是')
  if (/^(?:否|无|没有|未入|×|n|no|0|false)$/iu.test(text)) return read('否')
  return fault('认不出：请写是或否')
}
