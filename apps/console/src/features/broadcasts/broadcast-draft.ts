import type { BroadcastFilter, NewBroadcast } from './use-broadcasts.ts'

/** A broadcast while it is written. */
export interface Draft extends Omit<NewBroadcast, 'action' | 'until' | 'expected'> {
  /** '': nothing is asked of the customer. */
  action: string
  until: string | null
}

export const emptyDraft: Draft = {
  ...{ severity: 'warning', title: '', means: '', action: '', actor: 'customer', deadline: null, until: null },
  filter: {},
}

/** A condition set or taken away; another project has other buildings. */
export function narrowed(filter: BroadcastFilter, name: keyof BroadcastFilter, value: string | undefined) {
  const kept = Object.entries(filter).filter(([key]) => key !== name && (name !== 'projectId' || key !== 'building'))
  return Object.fromEntries([...kept, ...(value === undefined ? [] : [[name, value]])]) as BroadcastFilter
}

/** What is missing before it can be published, as staff read it; null: nothing. */
export function missingIn({ title, means, until }: Draft): string | null {
  if (title.trim().length < 4) return '先写标题，至少 4 个字'
  if (means.trim().length < 8) return '写清楚这件事对业主意味着什么'
  return until === null ? '选展示到哪一天' : null
}

/** As it is sent. @param expected homes that were seen */
export function readyToSend({ action, until, ...draft }: Draft, expected: number): NewBroadcast | null {
  return until === null ? null : { ...draft, action: action.trim() === '' ? null : action.trim(), until, expected }
}
