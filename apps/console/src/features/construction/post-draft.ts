import type { NewPost } from './use-construction.ts'

/** What stands in the form. The day is `YYYY-MM-DD`. */
export interface PostDraft {
  projectId: string | null
  buildings: string[]
  on: string | null
  title: string
  words: string
  /** 0 to 100; null where it is not told. */
  percent: number | null
}

export const emptyPost = (today: string): PostDraft => ({
  ...{ projectId: null, buildings: [], on: today, title: '', words: '', percent: null },
})

/** What will be told; or what is missing, in words. */
export function postOf({ projectId, buildings, on, ...draft }: PostDraft, photoIds: string[]): NewPost | string {
  if (projectId === null) return '请选择楼盘'
  if (buildings.length === 0) return '请选择楼栋，只有这些楼栋的业主能看到'
  if (on === null) return '请填写日期'
  const words = wordsFault(draft)
  if (words !== null) return words
  return { projectId, buildings, on, photoIds, ...trimmed(draft) }
}

type Words = Pick<PostDraft, 'title' | 'words' | 'percent'>

/** What the words lack, or null. */
export function wordsFault({ title, words }: Words): string | null {
  if (title.trim().length < 2) return '请写标题，至少 2 个字'
  return words.trim().length < 2 ? '请写正文，业主会读到' : null
}

export const trimmed = ({ title, words, percent }: Words): Words => ({
  ...{ title: title.trim(), words: words.trim(), percent },
})
