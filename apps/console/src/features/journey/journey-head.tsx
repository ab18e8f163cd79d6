import { paymentWayLabels, saleKindLabels } from '@hub/contracts/vocabulary'
import { dayRange } from '@hub/design'
import { Segmented } from 'antd'
import { Link } from 'react-router'
import { Day } from '../../ui/day.tsx'
import { Dot } from '../../ui/dot.tsx'
import { ProgressRing } from '../../ui/progress-ring.tsx'
import { Tag } from '../../ui/tag.tsx'
import { TurnTag } from '../../ui/turn-tag.tsx'
import { handoverDelay } from '../../ui/due-words.ts'
import { OwnershipLink } from '../ownership/ownership-link.tsx'
import type { Journey } from './journey-types.ts'

export const views = ['flow', 'papers', 'money', 'history'] as const
export type View = (typeof views)[number]
const viewLabels: Record<View, string> = { flow: '流程图', papers: '材料', money: '房款', history: '全部记录' }

interface Props {
  journey: Journey
  view: View
  onView: (view: View) => void
}

/** Where this home stands: ring, whose turn, the sentence that the owner reads, predicted dates. */
export function JourneyHead({ journey, view, onView }: Props) {
  const { progress, today, officer } = journey
  const delay = progress.handedOver ? null : handoverDelay(progress.handoverOn, progress.handoverDueOn)
  const turns = [...new Set(progress.current.map(({ turn }) => turn))]
  return (
    <header className="journey-head">
      <ProgressRing segments={progress.segments} percent={progress.percent} />
      <div className="journey-words">
        <div className="journey-title">
          <h1>
            {journey.homeLabel} {journey.customerNameMasked} 的购房旅程
          </h1>
          <Tag>
            {saleKindLabels[journey.saleKind]}
            <Dot />
            {paymentWayLabels[journey.paymentWay]}
          </Tag>
          {turns.map((turn) => (
            <TurnTag key={turn} turn={turn} />
          ))}
        </div>
        <p>{progress.headline}</p>
        <p className="journey-facts">
          <Link to="/journeys" className="back">
            购房旅程
          </Link>
          <span>{journey.projectName}</span>
          <span>{journey.phoneMasked}</span>
          <span>
            {progress.handedOver ? '已交付' : '预计交付'}{' '}
            <b>
              <Day date={progress.handoverOn} today={today} />
            </b>
            {progress.handoverRange && progress.handoverOn && (
              <span className="quiet" title={`按我们已交付的 ${String(progress.handoverRange.homes)} 套估算`}>
                ，多数在 {dayRange(progress.handoverRange.from, progress.handoverRange.to, progress.handoverOn)}
              </span>
            )}
            {delay !== null && <b className="near"> {delay}</b>}
          </span>
          <span>
            {progress.deedDone ? '已出证' : '预计产证'}{' '}
            <b>
              <Day date={progress.deedOn} today={today} />
            </b>
          </span>
          {officer && <span>服务官 {officer.name}</span>}
          <OwnershipLink homeId={journey.homeId} />
          <span>模板第 {journey.templateVersion} 版</span>
        </p>
      </div>
      <Segmented<View>
        aria-label="看法"
        value={view}
        onChange={onView}
        options={views.map((value) => ({ value, label: <ViewLabel view={value} toCheck={journey.papersToCheck} /> }))}
      />
    </header>
  )
}

/** The name of a view; papers that wait for us are counted. */
function ViewLabel({ view, toCheck }: { view: View; toCheck: number }) {
  if (view !== 'papers' || toCheck === 0) return viewLabels[view]
  return (
    <span title={`${String(toCheck)} 份等我们审核`}>
      {viewLabels[view]} <b className="view-count">{toCheck}</b>
    </span>
  )
}
