import type { Result, Sent } from '@hub/contracts'
import type { CaseKind } from '@hub/contracts/vocabulary'
import type { CaseDraft } from '../../platform/storage'

export type CaseForm = Result<'GET /homes/:homeId/case-form'>
export type Report = Sent<'POST /homes/:homeId/cases'>['body']

/** Where a report is of no place in particular. */
const wholeHome = '全屋'
const fewestLetters = 2

export const emptyDraft: CaseDraft = { kind: 'repair', categoryKey: '', place: '', words: '', times: [], photos: [] }

/** Whether it is worth keeping. */
export const isBegun = ({ categoryKey, place, words, times, photos }: CaseDraft): boolean =>
  categoryKey !== '' || place !== '' || words.trim() !== '' || times.length > 0 || photos.length > 0

/** The same draft as another kind: its category is chosen anew, unless there is only one. */
export function asKind(draft: CaseDraft, kind: CaseKind, form: CaseForm): CaseDraft {
  const [first, second] = form.categories.filter((one) => one.kind === kind)
  const categoryKey = first && !second ? first.key : ''
  const whole = form.places.includes(wholeHome) ? wholeHome : ''
  const place = draft.place === '' && kind !== 'repair' ? whole : draft.place
  return { ...draft, kind, categoryKey, place, times: kind === 'repair' ? draft.times : [] }
}

export interface ReportFaults {
  category?: string
  place?: string
  words?: string
  photos?: string
}

/** What is missing, in the order of the page. */
export function faultsOf({ categoryKey, place, words }: CaseDraft, photos: string): ReportFaults {
  return {
    ...(categoryKey === '' ? { category: '请选一个最接近的类别' } : {}),
    ...(place.trim() === '' ? { place: '请选一个位置，或自己写' } : {}),
    ...(words.trim().length < fewestLetters ? { words: '请写两个字以上，说说是什么情况' } : {}),
    ...(photos === '' ? {} : { photos }),
  }
}

export const reportOf = ({ kind, categoryKey, place, words, times }: CaseDraft, photoIds: string[]): Report => ({
  ...{ kind, categoryKey, place: place.trim(), words: words.trim(), photoIds, preferredTimes: times },
})
