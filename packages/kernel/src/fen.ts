declare const fenBrand: unique symbol

/** Money in fen (1/100 yuan): a safe integer, never a float. `BIGINT` in PostgreSQL, since `int4` ends below a villa. */
export type Fen = number & { readonly [fenBrand]: 'Fen' }

/**
 * Brands an integer amount of fen.
 * @throws RangeError when `amount` is not an integer or is outside the safe range.
 */
export function fen(amount: number): Fen {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a safe integer amount of fen: ${String(amount)}`)
  return (amount === 0 ? 0 : amount) as Fen
}

const YUAN = /^(-?)[¥￥]?(-?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?元?$/u

/**
 * Reads yuan as people and spreadsheets write them: `1280000`, `¥1,280,000.00`, `-3.5`, `12元`.
 * Digits are moved as text, so `0.1` is exactly 10 fen.
 * @returns `undefined` for anything that is not an amount, such as a third decimal or misplaced commas.
 * @throws RangeError when the amount is readable but outside the safe range.
 */
export function parseYuan(text: string): Fen | undefined {
  const match = YUAN.exec(text.trim())
  if (match === null) return undefined
  const [, before = '', after = '', yuan = '', cents = ''] = match
  if (before !== '' && after !== '') return undefined
  const amount = Number(yuan.replace(/,/gu, '') + cents.padEnd(2, '0'))
  return fen(before + after === '' ? amount : -amount)
}

/** Writes `¥1,280,000.00`, a debt as `-¥3.00`. */
export function formatYuan(amount: Fen): string {
  const digits = String(Math.abs(amount)).padStart(3, '0')
  const yuan = digits.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/gu, ',')
  return `${amount < 0 ? '-' : ''}¥${yuan}.${digits.slice(-2)}`
}

/**
 * Sum of any number of amounts, nought for none.
 * @throws RangeError when the sum, or a sum on the way to it, leaves the safe range.
 */
export function addFen(...amounts: readonly Fen[]): Fen {
  return amounts.reduce((sum, amount) => fen(sum + amount), fen(0))
}

/** @throws RangeError when the difference leaves the safe range. */
export function subtractFen(amount: Fen, less: Fen): Fen {
  return fen(amount - less)
}
