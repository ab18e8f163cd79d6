/** `0` → `A`, `27` → `AB`, as spreadsheets name their columns. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last
}

/** The column of a reference such as `AB12`, counted from 0; -1 when there is none. */
export function columnIndex(reference: string): number {
  let index = 0
  for (const letter of /^[A-Z]{0,3}/u.exec(reference)?.[0] ?? '') index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}
