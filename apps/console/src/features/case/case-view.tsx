import { civilDateOf } from '@hub/design'
import { useEffect, useRef } from 'react'
import { useSearchParams } from 'react-router'
import { Icon } from '../../ui/icon.tsx'
import { useServerNow } from '../../ui/server-now.ts'
import { readFilters } from '../cases/case-filters.ts'
import { CaseHead } from './case-head.tsx'
import { CaseStrip } from './case-strip.tsx'
import type { Case } from './case-types.ts'
import { ClocksCard } from './clocks-card.tsx'
import { Composer } from './composer.tsx'
import { DispatchCard } from './dispatch-card.tsx'
import { FactsCard } from './facts-card.tsx'
import { TimeLine } from './time-line.tsx'
import { turnOf } from './turn-words.ts'

/** Whose turn it is, what was said, and what the next step is. */
export function CaseView({ one }: { one: Case }) {
  const [params] = useSearchParams()
  const search = params.size === 0 ? '' : `?${params.toString()}`
  const now = useServerNow(one.answeredAt)
  const turn = turnOf(one, now)
  const talk = useRef<HTMLDivElement>(null)
  useEffect(() => {
    talk.current?.scrollTo({ top: talk.current.scrollHeight })
  }, [one.events.length])
  return (
    <div className="case">
      <CaseHead one={one} back={`/cases${search}`} />
      <div className="case-columns">
        <CaseStrip filters={readFilters(params)} search={search} now={now} />
        <div className="case-middle">
          {turn && (
            <p className={`case-turn case-turn-${turn.tone}`} role="status">
              <Icon name="clock" size={18} />
              <span>
                <b>{turn.who}</b>：{turn.words}
              </span>
            </p>
          )}
          <div className="case-talk" ref={talk}>
            <TimeLine events={one.events} report={one.words} />
          </div>
          <Composer one={one} today={civilDateOf(now)} />
        </div>
        <aside className="case-side">
          <ClocksCard clocks={one.clocks} now={now} />
          <FactsCard one={one} now={now} />
          {(one.allowedActions.includes('assign') || one.allowedActions.includes('route')) && (
            <DispatchCard one={one} />
          )}
        </aside>
      </div>
    </div>
  )
}
