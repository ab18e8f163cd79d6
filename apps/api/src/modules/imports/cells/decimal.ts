import { fault, read, type Reading } from './reading.js'

const DECIMAL = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d*))?$/u

/**
 * Reads a decimal as an integer of its `places`-th decimal: digits are moved as text, no float is involved.
 * `('123.46', 6)` is 123460000.
 */
export function readScaled(text: string, places: number, example: string): Reading<number> {
  const match = DECIMAL.exec(text)
  if (!match) return fault(`不是数字，应如 ${example}`)
  const [, sign = '', whole = '', decimals = ''] = match
  const used = decimals.replace(/0+$/u, '')
  if (used.length > places) return fault(`小数太多，最多 ${String(places)} 位，如 ${example}`)
  const scaled = Number(whole.replaceAll(',', '') + used.padEnd(places, '0'))
  if (!Number.isSafeInteger(scaled)) return fault(`数字太大，应如 ${example}`)
  return read(sign === '-' ? -scaled : scaled)
}
