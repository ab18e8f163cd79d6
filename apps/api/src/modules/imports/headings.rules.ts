import type { Field } from './kinds/import-kind.js'

/** Which field a column of the file fills; `null` is left out of the import. */
export interface Column {
  heading: string
  field: string | null
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
export const headingsOf = ({ label, headings }: Field): readonly string[] => [label, ...headings.split(' ')]

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
  return columns
}

/** Labels of the required columns that are not there, in their usual order; the `{missing}` of `import.headings_missing`. */
export function missingFields(fields: Fields, columns: readonly Column[]): string[] {
  const mapped = new Set(columns.map(({ field }) => field))
  return Object.entries(fields).flatMap(([key, { label, required }]) => (required && !mapped.has(key) ? [label] : []))
}
