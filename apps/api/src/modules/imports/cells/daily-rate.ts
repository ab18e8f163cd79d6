import type { Cell } from '../reading/table.js'
import { compactText } from './cell-text.js'
import { fault, read, type Reading } from './reading.js'

const digits = '零一二三四五六七八九'
const most = 100_000
const example = '应如 万分之一、0.01% 或 0.1‰'

/** What a contract gives for a day, in millionths: `万分之一`, `万分之1.5`, `0.01%`, `0.1‰`, or the share itself, `0.0001`. */
export function readDailyRate(cell: Cell): Reading<number> {
  const millionths = millionthsOf(compactText(cell).replace(/^(?:每[日天]|按日|日)/u, ''))
  if (millionths === null) return fault(`不是每天的比例，${example}`)
  const whole = Math.round(millionths)
  if (Math.abs(whole - millionths) > 1e-6) return fault(`小数太多，最多到百万分之一，${example}`)
  return whole >= 1 && whole <= most ? read(whole) : fault(`每天的比例应在百万分之一和十分之一之间，${example}`)
}

function millionthsOf(text: string): number | null {
  const [, of, said = ''] = /^([千万])分之([\d.]+|[一二三四五六七八九])$/u.exec(text) ?? []
  if (of !== undefined) {
    const count = digits.includes(said) ? digits.indexOf(said) : Number(said)
    return count * (of === '千' ? 1_000 : 100)
  }
  const [, number, unit] = /^(\d+(?:\.\d+)?)([%‰])?$/u.exec(text) ?? []
  if (number === undefined) return null
  return Number(number) * (unit === '%' ? 10_000 : unit === '‰' ? 1_000 : 1_000_000)
}
