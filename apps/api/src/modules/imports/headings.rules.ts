import type { Field } from './kinds/kind-rules.js'

/** Which field a column of the file fills; `null` is left out of the import. */
export interface Column {
  heading: string
  field: string | null
  /** Where it does not come from the heading itself: guessed from a similar one, remembered, or chosen by hand. */
  by?: 'guess' | 'memory' | 'hand'
}

type Fields = Readonly<Record<string, Field>>

/** A heading without what varies: width of characters, spaces, case, stars, slashes and anything in brackets. */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/gu, '')
    .replace(/[\s*/／:\-_、·"'“”]/gu, '')
    .toLowerCase()
    .replace(/(?:万?(?<!单)元|m2|平方米)$/u, '')
}

/** Every known heading of a field; its place in the list is its rank. */
export const headingsOf = ({ label, headings }: Field): readonly string[] => [
  label,
  ...headings.split(' ').filter((name) => name !== ''),
]

/** Proposes a field for each column, each field at most once; people may correct it. */
export function proposeColumns(fields: Fields, headings: readonly string[]): Column[] {
  const plain = headings.map(plainHeading)
  const columns: Column[] = headings.map((heading) => ({ heading, field: null }))
  for (const [key, field] of Object.entries(fields)) {
    const best = headingsOf(field)
      .map((name) => plain.indexOf(name))
      .find((index) => index !== -1)
    const column = best === undefined ? undefined : columns[best]
    if (column) column.field ??= key
  }
  for (const column of columns) guess(fields, columns, column)
  return columns
}

/** Labels of the required columns that are not there, in their usual order. */
export function missingFields(fields: Fields, columns: readonly Column[]): string[] {
  const mapped = new Set(columns.map(({ field }) => field))
  return Object.entries(fields).flatMap(([key, { label, required }]) => (required && !mapped.has(key) ? [label] : []))
}

/** One character put in, unless it turns the meaning round: 原合同总价 is not 合同总价. */
const OTHERWISE = /[原旧退未非不实新预补前再]/u

/** A heading that is a known one with one character more or less, for a field that no column fills yet. */
function guess(fields: Fields, columns: readonly Column[], column: Column): void {
  const plain = plainHeading(column.heading)
  if (column.field !== null || plain.length < 4 || OTHERWISE.test(plain)) return
  const [key] =
    Object.entries(fields).find(
      ([candidate, field]) =>
        columns.every((other) => other.field !== candidate) &&
        headingsOf(field).some((known) => known.length >= 4 && differByOne(known, plain)),
    ) ?? []
  if (key !== undefined) Object.assign(column, { field: key, by: 'guess' })
}

function differByOne(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (long.length - short.length !== 1) return false
  const at = Array.from(short).findIndex((character, i) => character !== long[i])
  return at === -1 || short.slice(at) === long.slice(at + 1)
}
