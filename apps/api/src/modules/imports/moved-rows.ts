import type { Found } from './kinds/kind-rules.js'
import { hasMoved } from './record-diff.rules.js'
import type { StagedRecord } from './staged-rows.store.js'

export interface MovedRow {
  readonly row: number
  readonly message: string
}

/**
 * Rows whose records are not what they were when the file was checked, so that writing them would do something else
 * than was shown. Where meanwhile exactly what the file says has come about, nothing is left to write and all is well.
 */
export function movedRows(staged: readonly StagedRecord[], found: readonly Found[]): MovedRow[] {
  return staged.flatMap(({ row, record, seen }, i): MovedRow[] => {
    const { stored = null, fault = null } = found[i] ?? {}
    if (fault) return [{ row, message: fault.message }]
    if (!hasMoved(seen, stored, record)) return []
    return [{ row, message: seen === null ? '核对之后已经有了这条记录，内容和文件不同' : '核对之后记录改过' }]
  })
}
