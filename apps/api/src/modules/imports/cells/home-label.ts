import type { Cell } from '../reading/table.js'
import { compactText, looksLikeDate } from './cell-text.js'
import { fault, read, type Reading } from './reading.js'

const LABEL = /^-?[0-9A-Z\p{Script=Han}](?:[0-9A-Z\p{Script=Han}-]{0,18}[0-9A-Z\p{Script=Han}])?$/u
const DIGITS = '零一二三四五六七八九'

/** `3号楼`, `3幢`, `三栋`, `03#` are the same building `3`; `A座` is `A`. */
export function readBuilding(cell: Cell): Reading<string> {
  return readLabel(cell, /(?:#|号)?(?:楼栋|楼|幢|栋|座)$|#$|号$/u, '3 或 3号楼')
}

/** `2单元` is `2`. Homes in a building without units have none: an empty cell, `无` or `/`. */
export function readUnit(cell: Cell): Reading<string | null> {
  return /^(?:无|没有|\/|-+)$/u.test(compactText(cell))
    ? read(null)
    : readLabel(cell, /(?:号)?(?:单元|门)$/u, '2 或 2单元')
}

/** `1602室` is `1602`. Leading noughts go, since spreadsheets drop them from `0402` as they please. */
export function readRoom(cell: Cell): Reading<string> {
  return readLabel(cell, /(?:号)?(?:室|房|房间)$|号$/u, '1602')
}

function readLabel(cell: Cell, suffix: RegExp, example: string): Reading<string> {
  const text = compactText(cell).toUpperCase()
  if (looksLikeDate(text)) return fault(`被表格软件当成了日期：请把该列设为文本，再填如 ${example}`)
  const bare = text.replace(/^第/u, '').replace(suffix, '')
  const label = arabic(bare).replace(/(?<![0-9A-Z])0+(?=\d)/gu, '')
  return LABEL.test(label) ? read(label) : fault(`认不出，应如 ${example}`)
}

/** `十二` → `12`; anything that is not a Chinese number up to 99 stays. */
function arabic(text: string): string {
  const single = DIGITS.indexOf(text)
  if (text.length === 1 && single > 0) return String(single)
  const match = /^([二三四五六七八九]?)十([一二三四五六七八九]?)$/u.exec(text)
  if (!match) return text
  const [, tens = '', ones = ''] = match
  return String((tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones)))
}
