import pg from 'pg'

/** int8 → a number that is exact or refused; date → `YYYY-MM-DD` untouched; the rest as pg does it. */
export const typeParsers = new pg.TypeOverrides()
typeParsers.setTypeParser(pg.types.builtins.INT8, exactInteger)
typeParsers.setTypeParser(pg.types.builtins.DATE, (text: string) => text)

function exactInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`int8 beyond the safe range: ${text}`)
  return value
}
