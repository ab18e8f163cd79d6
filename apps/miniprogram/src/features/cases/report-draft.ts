import { readStored, writeStored } from '../../platform/storage'
import type { CaseDraft } from '../../platform/storage'
import { isBegun } from './report-rules'

/** The server keeps a photo that belongs to nothing for a day. */
const photosKept = 23 * 3_600_000

/** What was begun for this home, without the photos and times that have passed meanwhile. */
export function keptDraft(homeId: string, now: number, today: string): CaseDraft | undefined {
  const draft = readStored('case.drafts')?.[homeId]
  if (!draft) return undefined
  const photos = draft.photos.filter(({ at }) => now - at < photosKept)
  return { ...draft, photos, times: draft.times.filter(({ on }) => on >= today) }
}

/** Keeps what was begun; nothing begun is nothing kept. */
export function keepDraft(homeId: string, draft: CaseDraft): void {
  const { [homeId]: _, ...others } = readStored('case.drafts') ?? {}
  writeStored('case.drafts', isBegun(draft) ? { ...others, [homeId]: draft } : others)
}
