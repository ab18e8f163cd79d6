import type { ImportPreview } from './use-imports.ts'

/** The choice of a column that is left out. */
export const left = ''

/** What a column can be written to: required ones are marked. */
export function fieldOptions({ fields }: Pick<ImportPreview, 'fields'>): { value: string; label: string }[] {
  const known = fields.map(({ key, label, required }) => ({ value: key, label: required ? `${label} *` : label }))
  return [{ value: left, label: '不导入' }, ...known]
}

/**
 * The fields of all columns once one of them is chosen anew. Another column that had the field gives it up: a person who
 * says where something stands means that it does not stand elsewhere.
 */
export function withField(columns: ImportPreview['columns'], at: number, field: string): (string | null)[] {
  return columns.map((column, i) => {
    if (i === at) return field === left ? null : field
    return column.field === field ? null : column.field
  })
}
