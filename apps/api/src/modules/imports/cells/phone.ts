import type { Cell } from '../reading/table.js'
import { compactText } from './cell-text.js'
import { fault, read, type Reading } from './reading.js'

const MOBILE = /^1[3-9]\d{9}$/u
const LANDLINE = /^(?:0\d{2,3}[2-8]\d{6,7}|400\d{7}|95\d{3,4})$/u
const EXAMPLE = '13812345678'

/** A mobile number of mainland China, 11 digits: spaces, dashes and +86 are taken off. */
export function readPhone(cell: Cell): Reading<string> {
  const text = compactText(cell)
  if (/^\d+(?:\.\d+)?E\+?\d+$/iu.test(text)) {
    return fault(`被改成了科学计数法，号码已不全：请把该列设为文本，填 11 位手机号，如 ${EXAMPLE}`)
  }
  const digits = phoneDigits(text)
  if (MOBILE.test(digits)) return read(digits)
  if (/[,;/、，；|]/u.test(text) && digits.length > 11) return fault('写了不止一个号码：请只留一个 11 位手机号')
  if (!/^\d+$/u.test(digits)) return fault(`不是 11 位手机号：请只写数字，如 ${EXAMPLE}`)
  if (LANDLINE.test(digits)) return fault(`不是 11 位手机号：像是座机，请填手机，如 ${EXAMPLE}`)
  if (digits.length === 11) return fault('不是 11 位手机号：手机号以 13 至 19 开头')
  return fault(`不是 11 位手机号：写了 ${String(digits.length)} 位`)
}

/** The number of an officer, who may have a desk telephone. */
export function readOfficerPhone(cell: Cell): Reading<string> {
  const digits = phoneDigits(compactText(cell))
  if (MOBILE.test(digits) || LANDLINE.test(digits)) return read(digits)
  return fault(`不是电话号码，应如 ${EXAMPLE} 或 0571-87654321`)
}

function phoneDigits(text: string): string {
  const bare = text.replace(/[-‐-―().]/gu, '').replace(/^\+/u, '')
  return bare.replace(/^(?:00)?86(?=1\d{10}$)/u, '')
}
