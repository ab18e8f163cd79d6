import type { Cell } from '../reading/table.js'

/**
 * A cell as plain text: full-width letters, digits and signs made half-width, invisible characters removed, spaces
 * folded, ends trimmed. Characters of names are left alone (Unicode's NFKC would replace some rare ones).
 */
export function cellText(cell: Cell): string {
  if (typeof cell === 'number') return numberText(cell)
  return cell
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/gu, '')
    .replace(/[\uFF01-\uFF5E]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s+/gu, ' ')
    .trim()
}

/**
 * A number without exponent. Spreadsheets hold 15 significant digits; what a float adds behind them
 * (1234567.8899999999) is noise and not what the person sees.
 */
function numberText(number: number): string {
  const rounded = Number(number.toPrecision(15))
  const text = String(rounded)
  return text.includes('e') ? rounded.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 }) : text
}

/** Text without any space, for numbers and codes. */
export function compactText(cell: Cell): string {
  return cellText(cell).replaceAll(' ', '')
}

/** Whether a label such as `3-2` was turned into a date by the spreadsheet. */
export function looksLikeDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text)
}
