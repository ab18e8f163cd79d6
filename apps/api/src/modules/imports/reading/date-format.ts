import { addDays, civilDate, type CivilDate } from '@hub/kernel'

/**
 * Numbers of built-in formats that show a date (ECMA-376 part 1, 18.8.30; 27 to 31, 36 and 50 to 58 are the Chinese
 * ones, among which 32 to 35, 55 and 56 show only a time).
 */
const BUILT_IN = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])

/** Whether a number format shows a date. `code` is the workbook's own format of that number, where it has one. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.has(id)
  const letters = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./gu, '')
  return /[yd]/iu.test(letters)
}

const LAST_SERIAL = 2_958_465

/**
 * The day of an Excel serial: days since 1899-12-30, the time of day cut off. Before March 1900 Excel counts one day
 * that did not exist, which moves the origin.
 * @returns `undefined` for less than a day or for a day after the year 9999.
 */
export function dateOfSerial(serial: number): CivilDate | undefined {
  const days = Math.floor(serial)
  if (days < 1 || days > LAST_SERIAL || days === 60) return undefined
  return addDays(civilDate(days < 60 ? '1899-12-31' : '1899-12-30'), days)
}
