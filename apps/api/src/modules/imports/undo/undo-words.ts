import type { ImportKindKey, RowOutcome } from '@hub/contracts'

export interface Undo {
  readonly isPossible: boolean
  /** What would go, or why nothing can; a sentence or two. */
  readonly words: string
}

/** Kinds whose files are put right row by row. */
const rowByRow: Partial<Record<ImportKindKey, string>> = {
  plan: '付款计划不能整份撤销：请在旅程的款项里逐笔改',
  payments: '已收款不能整份撤销：收款只进不改，请在旅程的款项里逐笔冲正',
  dates: '节点日期不能整份撤销：请在旅程里更正，写明原因',
  construction: '工程进度不能整份撤销：请在工程进度里逐条撤回',
}

/** @param later name of the file that was written after this one and may have built on it. */
export function undoOf(
  kind: ImportKindKey,
  counts: Record<RowOutcome, number>,
  made: boolean,
  later: string | null,
): Undo {
  const refused = (words: string): Undo => ({ isPossible: false, words })
  const why = rowByRow[kind]
  if (why !== undefined) return refused(why)
  const { new: count, changed } = counts
  if (changed > 0) return refused(`这份文件还改了 ${String(changed)} 条原有的记录，改之前的内容没有留底，不能整份撤销`)
  if (count === 0) return refused('这份文件没有新增任何记录，没有可以撤销的')
  if (!made) return refused('写入时还没有撤销功能，没有留下可以撤销的记录')
  if (later !== null) return refused(`之后又写入了「${later}」，要先撤销那一份`)
  return { isPossible: true, words: kind === 'homes' ? homesGo(count) : salesGo(count) }
}

const homesGo = (count: number): string => `撤销后，新增的 ${String(count)} 套房会删除，因此空了的楼栋一起删除。`

const salesGo = (count: number): string =>
  `撤销后，新增的 ${String(count)} 份合同和旅程不再显示，买房人的姓名、电话和证件号码一起删除；房屋保留为未售。`
