import type { Cell } from '../reading/table.js'
import { cellText, compactText } from './cell-text.js'
import { fault, read, type Reading } from './reading.js'

const LONGEST = 60
/** Letters of any script, the dots of transcribed names, and what companies have in theirs. */
const NAME = /^[\p{L}\p{M}][\p{L}\p{M}\p{N} ·•・.'’&()（）-]*$/u
const BETWEEN_HAN = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu

/** The buyer of the contract: a person or a company. */
export function readCustomerName(cell: Cell): Reading<string> {
  return readName(cell, '请只写合同上的第一位买受人')
}

export function readOfficerName(cell: Cell): Reading<string> {
  return readName(cell, '请只写一位')
}

/** Spaces inside a Chinese name (`张 三`) are typing aids and go; others are folded. */
function readName(cell: Cell, onlyOne: string): Reading<string> {
  const name = cellText(cell).replace(BETWEEN_HAN, '')
  if (/[、,;/，；|]/u.test(name)) return fault(`写了不止一位：${onlyOne}`)
  if (name.length < 2) return fault('姓名至少两个字')
  if (name.length > LONGEST) return fault(`姓名太长，最多 ${String(LONGEST)} 个字`)
  if (/\d{5}/u.test(name) || /^[\d\s-]+$/u.test(name)) return fault('不是姓名：里面有号码，请只写姓名')
  return NAME.test(name) ? read(name) : fault('姓名里有不该有的符号：请只写姓名')
}

/** A project's name as the developer writes it. */
export function readProject(cell: Cell): Reading<string> {
  const name = cellText(cell)
  if (name.startsWith('示例')) return fault('这是模板里的示例：请删去这一行')
  return name.length <= LONGEST ? read(name) : fault(`楼盘名称太长，最多 ${String(LONGEST)} 个字`)
}

/** `杭州市` and `杭州` are one city. */
export function readCity(cell: Cell): Reading<string> {
  const city = compactText(cell).replace(/(?<=\p{Script=Han}{2})市$/u, '')
  return /^\p{Script=Han}{2,20}$/u.test(city) ? read(city) : fault('不是城市名：请只写城市，如 杭州')
}

/** The bank as the sales system names it, with or without the branch. */
export function readBank(cell: Cell): Reading<string> {
  const bank = compactText(cell)
  if (bank.length > LONGEST) return fault(`银行名称太长，最多 ${String(LONGEST)} 个字`)
  return /\p{Script=Han}{2}|[A-Za-z]{3}/u.test(bank) ? read(bank) : fault('不是银行名称：请写名称，如 工商银行')
}
