import { daysLeft, fullDate } from '@hub/design'
import type { ReactNode } from 'react'
import { actorWords } from '../../ui/actor-words.ts'
import { Icon } from '../../ui/icon.tsx'
import type { JourneyNode } from './journey-types.ts'

function Fact({ name, wide = false, children }: { name: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={wide ? 'fact-wide' : ''}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Documents({ node }: { node: JourneyNode }) {
  return node.documents.map(({ key, name, receivedOn }) => (
    <span key={key} className={receivedOn === null ? 'tag' : 'tag tag-ok'}>
      {receivedOn !== null && <Icon name="check" size={12} />} {name}
      {receivedOn === null && '，未收'}
    </span>
  ))
}

interface Props {
  node: JourneyNode
  today: string
  /** False where the form beside shows documents and note already. */
  isWhole: boolean
  onPapers: () => void
}

/** What is known about a node. */
export function NodeFacts({ node, today, isWhole, onPapers }: Props) {
  const day = (date: string): string => fullDate(date, today)
  const { usualDays, legalLimit } = node
  const received = node.documents.filter(({ receivedOn }) => receivedOn !== null).length
  const isActive = node.state === 'active'
  return (
    <dl className="facts">
      {isActive && (
        <Fact name="轮到" wide>
          {actorWords(node.turn)}：{node.todo}
        </Fact>
      )}
      {node.startedOn !== null && <Fact name="开始">{day(node.startedOn)}</Fact>}
      {node.plannedOn !== null && <Fact name="计划">{day(node.plannedOn)}</Fact>}
      {node.actualOn !== null && <Fact name="实际">{day(node.actualOn)}</Fact>}
      {node.actualOn === null && node.expectedOn !== null && (
        <Fact name="预计">
          {day(node.expectedOn)}
          {node.daysLate > 0 && <span className="near">，比计划晚 {node.daysLate} 天</span>}
        </Fact>
      )}
      {node.dueOn !== null && isActive && (
        <Fact name="截止">
          {day(node.dueOn)}，<span className={node.dueOn < today ? 'late' : ''}>{daysLeft(node.dueOn, today)}</span>
        </Fact>
      )}
      {usualDays && (
        <Fact name="通常" wide>
          {usualDays.min === usualDays.max ? usualDays.min : `${String(usualDays.min)}–${String(usualDays.max)}`} 天
          <span className="small quiet"> {usualDays.source}</span>
        </Fact>
      )}
      {legalLimit && (
        <Fact name="法定" wide>
          {legalLimit.days} 天{legalLimit.endsOn !== null && `，到 ${day(legalLimit.endsOn)}`}
          <span className="small quiet"> {legalLimit.source}</span>
        </Fact>
      )}
      {node.waitsFor.length > 0 && node.state === 'locked' && (
        <Fact name="在等" wide>
          {node.waitsFor.join('、')}
        </Fact>
      )}
      {node.documents.length > 0 && (
        <Fact name="材料" wide>
          {isWhole && <Documents node={node} />}
          <button type="button" className="fact-link" onClick={onPapers}>
            {isWhole ? '看原件' : `${String(received)} / ${String(node.documents.length)}，看原件和审核`}
          </button>
        </Fact>
      )}
      {isWhole && node.note !== null && (
        <Fact name="告知" wide>
          “{node.note}”
        </Fact>
      )}
    </dl>
  )
}
