import { parseCivilDate } from '@hub/kernel'
import type { Cell } from '../reading/table.js'
import { compactText } from './cell-text.js'
import { fault, read, type Reading } from './reading.js'

/** Weights and check characters of GB 11643-1999 (ISO 7064, MOD 11-2). */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

/**
 * A resident identity number with its check character, or another paper (passport, permit, business licence) of 5 to 20
 * letters and digits. Upper case, without spaces, dashes and brackets.
 */
export function readIdentityNumber(cell: Cell): Reading<string> {
  if (typeof cell === 'number' && cell > Number.MAX_SAFE_INTEGER) return fault(roundedBySpreadsheet)
  const text = compactText(cell).toUpperCase().replace(/[-()]/gu, '')
  if (/^\d(?:\.\d+)?E\+?\d+$/u.test(text)) return fault(roundedBySpreadsheet)
  if (/^\d{17}[\dX]$/u.test(text)) return checkResident(text)
  if (/^\d{16,20}$/u.test(text)) return fault(`写了 ${String(text.length)} 位，身份证号应是 18 位`)
  if (!/^[0-9A-Z]{5,20}$/u.test(text)) return fault('不是证件号码：身份证号 18 位，其他证件 5 至 20 位字母和数字')
  return read(text)
}

const roundedBySpreadsheet = '是数字格式，后几位已变成 0：请把该列设为文本，再填 18 位身份证号'

/** The character that the first 17 digits require as the 18th. */
export function identityCheck(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return CHECKS[sum % 11] ?? ''
}

function checkResident(text: string): Reading<string> {
  const birth = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`
  if (parseCivilDate(birth) === undefined) return fault(`第 7 至 14 位不是出生日期：请照证件核对 18 位身份证号`)
  if (identityCheck(text) !== text[17]) return fault('校验位不对：多半有一位抄错，请照证件核对 18 位身份证号')
  return read(text)
}
