import { importFieldLabels, type ImportField } from '@hub/contracts/vocabulary'
import { headingsOfField } from './heading-synonyms.js'
import { requiredFields } from './sales-record.js'

/** Which field a column of the file fills; `null` is left out of the import. */
export interface Column {
  heading: string
  field: ImportField | null
}

/** A heading without what varies: width of characters, spaces, case, stars, slashes and anything in brackets. */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/gu, '')
    .replace(/[\s*/／:\-_、·"'“”]/gu, '')
    .toLowerCase()
    .replace(/(?:万?(?<!单)元|m2|平方米)$/u, '')
}

/** Proposes a field for each column, each field at most once; people may correct it. */
export function proposeColumns(headings: readonly string[]): Column[] {
  const plain = headings.map(plainHeading)
  const columns: Column[] = headings.map((heading) => ({ heading, field: null }))
  for (const [field, known] of headingsOfField) {
    const best = known.map((name) => plain.indexOf(name)).find((index) => index !== -1)
    const column = best === undefined ? undefined : columns[best]
    if (column) column.field = field
  }
  return columns
}

/** Labels of the required columns that are not there, in their usual order; the `{missing}` of `import.headings_missing`. */
export function missingHeadings(columns: readonly Column[]): string[] {
  const mapped = new Set(columns.map(({ field }) => field))
  return requiredFields.filter((field) => !mapped.has(field)).map((field) => importFieldLabels[field])
}
