import { civilDateOf, daysInMonth, type CivilDate } from '@hub/kernel'
import { dateOfSerial } from '../reading/date-format.js'
import type { Cell } from '../reading/table.js'
import { cellText } from './cell-text.js'
import { fault, read, type Reading } from './reading.js'

const EXAMPLE = '2026-03-05'
/** `2026/3/1`, `2026-03-01`, `2026.3.1`, `2026年3月1日`, each also with a time behind, which is cut off. */
const PARTED = /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?(?:[ T]+\d{1,2}[:时].*)?$/u
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/u
/** Serials of 1990 to 2099; below and above, a number is no date that a sale can have. */
const FIRST_SERIAL = 32_874
const LAST_SERIAL = 73_050
const FIRST_YEAR = 1990
const LAST_YEAR = 2099

/** A civil date as people and spreadsheets write it, an Excel serial without a date format included. */
export function readDate(cell: Cell): Reading<CivilDate> {
  const text = cellText(cell)
  if (/^\d{5}(?:\.\d+)?$/u.test(text)) return readSerial(Number(text))
  const match = PARTED.exec(text) ?? COMPACT.exec(text)
  if (match) return readParts(Number(match[1]), Number(match[2]), Number(match[3]))
  if (/^\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/u.test(text)) return fault(`年份要写四位，如 ${EXAMPLE}`)
  if (/^\d{4}[-/.年]\d{1,2}月?$/u.test(text)) return fault(`缺少日，应如 ${EXAMPLE}`)
  return fault(`不是日期，应如 ${EXAMPLE}`)
}

function readSerial(serial: number): Reading<CivilDate> {
  const date = serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? dateOfSerial(serial) : undefined
  return date === undefined ? fault(`不是日期，应如 ${EXAMPLE}`) : read(date)
}

function readParts(year: number, month: number, day: number): Reading<CivilDate> {
  if (year < FIRST_YEAR || year > LAST_YEAR) return fault(`年份 ${String(year)} 不对，应如 ${EXAMPLE}`)
  if (month < 1 || month > 12) return fault(`没有 ${String(month)} 月，应如 ${EXAMPLE}`)
  if (day < 1 || day > daysInMonth(year, month)) {
    return fault(`${String(year)} 年 ${String(month)} 月没有 ${String(day)} 日，应如 ${EXAMPLE}`)
  }
  return read(civilDateOf({ year, month, day }))
}
