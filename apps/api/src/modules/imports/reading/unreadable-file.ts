/**
 * The file as a whole cannot be taken. `reason` is a finished Chinese sentence that names the place and says what to do;
 * it is the `{reason}` of `import.file_unreadable`.
 */
export class UnreadableFile extends Error {
  readonly reason: string

  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options)
    this.name = 'UnreadableFile'
    this.reason = reason
  }
}

/** A value far to the right, which makes every row of the file as wide. */
export function tooWide(row: number, columns: number): UnreadableFile {
  return new UnreadableFile(`第 ${String(row)} 行超过 ${String(columns)} 列：请删去右边多余的列，再上传`)
}

/** For broken archives and broken XML, where nothing more helpful can be said. */
export function damagedFile(cause?: unknown): UnreadableFile {
  return new UnreadableFile('文件已损坏，打不开：请用 Excel 或 WPS 打开后另存为 .xlsx，再上传', { cause })
}
