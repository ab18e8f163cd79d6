import { useState } from 'react'

export interface RowSelection {
  readonly ids: readonly string[]
  readonly has: (id: string) => boolean
  readonly toggle: (id: string) => void
  /** All of these, or none of them where all are chosen already. */
  readonly toggleAll: (ids: readonly string[]) => void
  readonly clear: () => void
}

/** Rows picked in a list. Another view of the list (`of`) begins with none, so that nothing unseen stays picked. */
export function useSelection(of: string): RowSelection {
  const [picked, setPicked] = useState<{ of: string; ids: readonly string[] }>({ of, ids: [] })
  const ids = picked.of === of ? picked.ids : []
  const set = (next: readonly string[]): void => {
    setPicked({ of, ids: next })
  }
  return {
    ids,
    has: (id) => ids.includes(id),
    toggle: (id) => {
      set(ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id])
    },
    toggleAll: (all) => {
      set(all.every((id) => ids.includes(id)) ? [] : [...new Set([...ids, ...all])])
    },
    clear: () => {
      set([])
    },
  }
}
