import type { CellFault } from './use-imports.ts'

/** A list of the bad cells for the colleague who mends the file: CSV with the mark that makes Excel read it as UTF-8. */
export function faultListFile(faults: readonly CellFault[]): string {
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`
  const lines = faults.map(({ row, column, message }) => [String(row), column, message].map(cell).join(','))
  return `\uFEFF${['"行","列","问题"', ...lines].join('\r\n')}\r\n`
}

/** Hands a text to the browser as a download. */
export function download(name: string, text: string): void {
  const link = document.createElement('a')
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
