import type { ImportKindKey, RowOutcome } from '@hub/contracts'

export interface Undo {
  readonly isPossible: boolean
  /** What would go, or why nothing can; a sentence or two. */
  readonly words: string
}

/** What files of each kind leave behind when they go, so many rows of new records. */
const goes: Record<ImportKindKey, (count: string) => string> = {
  homes: (count) => `新增的 ${count} 套房会删除，因此空了的楼栋一起删除`,
  sales: (count) => `新增的 ${count} 份合同和旅程不再显示，买房人的姓名、电话和证件号码一起删除；房屋保留为未售`,
  plan: (count) => `新增的 ${count} 笔付款计划会撤下`,
  payments: (count) => `新增的 ${count} 笔收款会撤回，不再显示；撤回的记录留在款项历史里`,
  dates: (count) => `${count} 行写下的日期会撤回，节点回到写入之前的样子`,
  construction: (count) => `新增的 ${count} 条工程进度会删除`,
  safety: (count) => `${count} 行写下的预售证和监管账户会撤下`,
  terms: (count) => `新增的 ${count} 条违约金约定会删除`,
}

/** What is known of a written file. */
export interface WrittenFile {
  readonly kind: ImportKindKey
  readonly counts: Record<RowOutcome, number>
  /** Whether what it has made is kept. */
  readonly made: boolean
  /** Rows that changed what was there, and can be put back as it was: dates, or co-owners added to a sale. */
  readonly restorable: number
  /** Name of the file that was written after this one and may have built on it. */
  readonly later: string | null
}

export function undoOf({ kind, counts, made, restorable, later }: WrittenFile): Undo {
  const refused = (words: string): Undo => ({ isPossible: false, words })
  const { new: count, changed } = counts
  const lost = changed - restorable
  if (lost > 0) return refused(`这份文件还改了 ${String(lost)} 条原有的记录，改之前的内容没有留底，不能整份撤销`)
  if (count + changed === 0) return refused('这份文件没有新增任何记录，没有可以撤销的')
  if (!made) return refused('写入时还没有撤销功能，没有留下可以撤销的记录')
  if (later !== null) return refused(`之后又写入了「${later}」，要先撤销那一份`)
  return {
    isPossible: true,
    words: `撤销后，${kind === 'sales' ? saleWords(count, changed) : goes[kind](String(count + changed))}。`,
  }
}

function saleWords(count: number, added: number): string {
  const sales = count > 0 ? [goes.sales(String(count))] : []
  const coOwners = added > 0 ? [`给 ${String(added)} 份原有合同添加的共有人会删除`] : []
  return [...sales, ...coOwners].join('；')
}
