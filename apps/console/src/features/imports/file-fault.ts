/** What may be uploaded; the server looks into the file itself. */
export const acceptedEndings = ['.xlsx', '.csv'] as const

/** Why a file cannot be uploaded, before any byte is sent; null when it can. */
export function fileFault({ name, size }: { name: string; size: number }): string | null {
  const lower = name.toLowerCase()
  if (lower.endsWith('.xls')) return '这是旧版 Excel（.xls），请另存为 .xlsx 再上传'
  if (!acceptedEndings.some((ending) => lower.endsWith(ending))) return '请选择 .xlsx 或 .csv 文件'
  return size === 0 ? '这个文件是空的' : null
}
