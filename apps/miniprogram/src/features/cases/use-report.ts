import { civilDateOf } from '@hub/design'
import { useEffect, useRef, useState } from 'react'
import { api } from '../../platform/api'
import { failureOf } from '../../platform/data/failure'
import { expireLoaded } from '../../platform/data/loaded'
import { useAction } from '../../platform/data/use-action'
import { randomKey } from '../../platform/random-key'
import type { CaseDraft } from '../../platform/storage'
import { keepDraft, keptDraft } from './report-draft'
import { emptyDraft, faultsOf, type Report, reportOf } from './report-rules'
import { photoIdsOf, photosNotReady, useCasePhotos } from './use-case-photos'

/** The same report is sent under the same key, also when the app was closed in between. */
function keyOf(draft: CaseDraft, report: Report): NonNullable<CaseDraft['sent']> {
  const written = JSON.stringify(report)
  return draft.sent?.report === written ? draft.sent : { report: written, key: randomKey() }
}

/** What is being reported of a home: kept on the phone with every change, checked, and sent so that it arrives once. */
export function useReport(homeId: string) {
  const [begun] = useState(() => keptDraft(homeId, Date.now(), civilDateOf(Date.now())))
  const [written, setWritten] = useState<CaseDraft>(begun ?? emptyDraft)
  const [isKept, setIsKept] = useState(begun !== undefined)
  const [isAsked, setIsAsked] = useState(false)
  const photos = useCasePhotos(homeId, begun?.photos)
  const isSent = useRef(false)
  const draft = { ...written, photos: photos.photos.flatMap(({ sent }) => (sent ? [sent] : [])) }
  const faults = faultsOf(draft, photosNotReady(photos.photos))
  const toKeep = JSON.stringify(draft)
  useEffect(() => {
    if (!isSent.current) keepDraft(homeId, JSON.parse(toKeep) as CaseDraft)
  }, [homeId, toKeep])

  const sending = useAction(async (report: Report) => {
    const sent = keyOf(written, report)
    setWritten((now) => ({ ...now, sent }))
    keepDraft(homeId, { ...draft, sent })
    try {
      const { id } = await api('POST /homes/:homeId/cases', { params: { homeId }, body: report }, { key: sent.key })
      isSent.current = true
      keepDraft(homeId, emptyDraft)
      expireLoaded()
      return id
    } catch (error) {
      const { code } = failureOf(error)
      // An answer has come: another try is another report.
      if (code !== 'network') setWritten(({ sent: _, ...now }) => now)
      if (code === 'case.time_past') setWritten((now) => ({ ...now, times: [] }))
      if (code === 'case.photo_lost') void photos.sendAnew()
      throw error
    }
  })

  const submit = async (): Promise<string | undefined> => {
    setIsAsked(true)
    if (Object.keys(faults).length > 0) return undefined
    return sending.run(reportOf(draft, photoIdsOf(photos.photos)))
  }
  const startAnew = () => {
    setWritten(emptyDraft)
    photos.clear()
    setIsAsked(false)
    setIsKept(false)
  }
  return {
    ...{ draft, photos, submit, startAnew },
    /** The draft was begun before this page was opened. */
    isKept,
    write: (over: Partial<CaseDraft>) => setWritten((now) => ({ ...now, ...over })),
    faults: isAsked ? faults : {},
    isWhole: Object.keys(faults).length === 0,
    busy: sending.busy,
    failure: sending.failure,
  }
}

export type UseReport = ReturnType<typeof useReport>
