/** Fen of an amount as it is typed: `1,280,000.5`, `¥3`, `12元`. Undefined for anything else; digits are moved as text. */
export function fenOf(text: string): number | undefined {
  const match = /^[¥￥]?(\d{1,10})(?:\.(\d{1,2}))?元?$/u.exec(text.replace(/[\s,，]/gu, ''))
  if (!match) return undefined
  return Number((match[1] ?? '') + (match[2] ?? '').padEnd(2, '0'))
}

/** The other way round, for a field: `1280000.50`. */
export function typed(fen: number): string {
  const digits = String(fen).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}
