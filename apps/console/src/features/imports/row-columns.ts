import type { CellFault, ImportedRow, ImportPreview } from './use-imports.ts'

/** A column of the preview. The four fields of a home's place share the first one. */
export interface RowColumn {
  key: string
  title: string
  /** The usual heading of its field, which faults name where the file has no such column. */
  fields: readonly string[]
}

export interface RowCell {
  /** What the file says. */
  value: string
  /** What is stored now, where the file changes it. */
  before: string | null
  /** The columns of the file that it shows. */
  headings: string[]
  /** What is wrong, each in one sentence. */
  faults: CellFault[]
}

const placeFields: readonly string[] = ['project', 'building', 'unit', 'room']
/** What identifies a row stands first; then the order of the file. */
const firstFields: readonly string[] = ['contractNo', 'customerName', 'phone']

/** The columns of a file as the preview shows them: place, who, what is faulty somewhere, then the rest. */
export function rowColumns({
  columns,
  faultList,
  fields: known,
}: Pick<ImportPreview, 'columns' | 'faultList' | 'fields'>): RowColumn[] {
  const titleOf = new Map(known.map(({ key, label }) => [key, label]))
  const fields = columns.flatMap(({ field }) => field ?? [])
  const place = placeFields.filter((field) => fields.includes(field))
  const first = firstFields.filter((field) => fields.includes(field))
  const others = fields.filter((field) => !placeFields.includes(field) && !firstFields.includes(field))
  const faulty = others.filter((field) =>
    faultList.some((fault) => belongs(fault, [field], titleOf.get(field), columns)),
  )
  const single = [...first, ...faulty, ...others.filter((field) => !faulty.includes(field))]
  return [
    ...(place.length > 0 ? [{ key: 'home' as const, title: '房屋', fields: place }] : []),
    ...single.map((field) => ({ key: field, title: titleOf.get(field) ?? field, fields: [field] })),
  ]
}

function belongs(
  { column }: CellFault,
  fields: readonly string[],
  title: string | undefined,
  columns: ImportPreview['columns'],
): boolean {
  if (column === title) return true
  return fields.some(
    (field) => column === field || columns.some(({ heading, field: mapped }) => mapped === field && heading === column),
  )
}

function joined(cells: ImportedRow['cells'], fields: readonly string[]): string {
  const shown = fields.length > 1 ? fields.filter((field) => field !== 'project') : fields
  return shown.flatMap((field) => cells[field] ?? []).join('-')
}

/** One cell: the file's value, the stored one it replaces, and its faults. */
export function rowCell(row: ImportedRow, { fields, title }: RowColumn, columns: ImportPreview['columns']): RowCell {
  const isChanged = fields.some((field) => row.before[field] !== undefined)
  return {
    value: joined(row.cells, fields),
    before: isChanged ? joined({ ...row.cells, ...row.before }, fields) : null,
    headings: columns.flatMap(({ heading, field }) => (field !== null && fields.includes(field) ? [heading] : [])),
    faults: row.faults.filter((fault) => belongs(fault, fields, title, columns)),
  }
}

/** Faults that no shown column takes, so that none stays unsaid. */
export function homelessFaults(
  row: ImportedRow,
  shown: readonly RowColumn[],
  columns: ImportPreview['columns'],
): CellFault[] {
  return row.faults.filter((fault) => !shown.some(({ fields, title }) => belongs(fault, fields, title, columns)))
}
