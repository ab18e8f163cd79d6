import type { ImportPreview } from './use-imports.ts'

/** Whether a file may be written, and the two lines that say so beside the button. */
export interface CommitWords {
  /** Rows that writing adds or changes. */
  rows: number
  isReady: boolean
  title: string
  words: string
}

export function commitWords({
  counts,
  faults,
  mappingFaults,
  state = 'checked',
}: Pick<ImportPreview, 'counts' | 'faults' | 'mappingFaults'> & Partial<Pick<ImportPreview, 'state'>>): CommitWords {
  const rows = counts.new + counts.changed
  if (state !== 'checked') {
    return { rows, isReady: false, title: '还没有核对完', words: '核对完才能写入。可以重新核对，或放弃这次导入。' }
  }
  if (mappingFaults.length > 0) {
    return { rows, isReady: false, title: '列还没有对应好，选好后才逐行核对', words: mappingFaults.join('；') }
  }
  if (faults > 0 || counts.faulty > 0) {
    return {
      rows,
      isReady: false,
      title: `还有 ${String(faults)} 个单元格有错，改好才能写入`,
      words: '整个文件一起写入，或者都不写。可以直接在表里改，也可以改文件重新上传；同一份文件传两次不会重复。',
    }
  }
  if (rows === 0) {
    return { rows, isReady: false, title: '没有要写入的内容', words: '文件和现有记录一致，可以放弃这次导入。' }
  }
  return {
    rows,
    isReady: true,
    title: `可以写入：新增 ${String(counts.new)} 行，修改 ${String(counts.changed)} 行`,
    words: '整个文件一起写入，或者都不写。写入后，业主能看到自己的购房旅程。',
  }
}
