import { paymentWayLabels, saleKindLabels, stageLabels, type Actor } from '@hub/contracts/vocabulary'
import { Link, useNavigate } from 'react-router'
import { Day } from '../../ui/day.tsx'
import { Dot } from '../../ui/dot.tsx'
import { Icon, type AnyIconName } from '../../ui/icon.tsx'
import { SegmentBar } from '../../ui/segment-bar.tsx'
import { TurnTag } from '../../ui/turn-tag.tsx'
import { dueWords, handoverDelay, type DueWords } from '../../ui/due-words.ts'
import { PickCell } from './pick-cell.tsx'
import type { JourneyRow as Row } from './use-journeys.ts'

interface Props {
  row: Row
  today: string
  showProject: boolean
  isPicked: boolean
  onPick: () => void
}

/** Urgency by its sign; where nothing is urgent, who acts. */
function signOf(due: DueWords | null, turn: Actor | undefined): AnyIconName {
  if (due?.urgency === 'late') return 'warning-triangle'
  if (due?.urgency === 'near') return 'clock'
  if (turn === undefined) return 'check'
  return turn === 'customer' ? 'user' : turn === 'developer' ? 'building' : 'bank'
}

/** One home: what is happening, whose turn it is, when it will be finished. */
export function JourneyRow({ row, today, showProject, isPicked, onPick }: Props) {
  const navigate = useNavigate()
  const { progress } = row
  const [first] = progress.current
  const due = first?.dueOn ? dueWords(first.dueOn, today) : null
  const delay = progress.handedOver ? null : handoverDelay(progress.handoverOn, progress.handoverDueOn)
  const turns = [...new Set(progress.current.map(({ turn }) => turn))].slice(0, 2)
  const done = `已完成 ${String(progress.done)} / ${String(progress.total)}`
  return (
    <tr className="journey-row" onClick={() => void navigate(`/journeys/${row.id}`)}>
      <PickCell label={`选择 ${row.homeLabel}`} isPicked={isPicked} onPick={onPick} />
      <td>
        <div className="with-icon">
          <span className={due?.urgency ?? 'calm'}>
            <Icon name={signOf(due, first?.turn)} />
          </span>
          <div>
            <div className={due && due.urgency !== 'calm' ? `strong ${due.urgency}` : ''}>{progress.headline}</div>
            <div className="small quiet">{due ? due.words : done}</div>
          </div>
        </div>
      </td>
      <td>
        <Link
          className="row-link"
          to={`/journeys/${row.id}`}
          onClick={(event) => {
            event.stopPropagation()
          }}
        >
          {row.homeLabel}
        </Link>
        <div className="small quiet">
          {row.customerNameMasked}
          <Dot />
          {row.phoneMasked}
          {showProject && <div>{row.projectName}</div>}
        </div>
      </td>
      <td className="small">
        {paymentWayLabels[row.paymentWay]}
        <div className="quiet">{saleKindLabels[row.saleKind]}</div>
      </td>
      <td>
        <div className="cut">
          {first?.name ?? stageLabels[row.stage]}
          {progress.current.length > 1 && <span className="small quiet"> 等 {progress.current.length} 项</span>}
        </div>
        <SegmentBar segments={progress.segments} label={done} />
      </td>
      <td>
        <div className="turns">
          {turns.map((turn) => (
            <TurnTag key={turn} turn={turn} />
          ))}
          {turns.length === 0 && <span className="tag tag-ok">已办完</span>}
        </div>
        <div className="small quiet cut" title={first?.todo}>
          {first?.todo}
        </div>
      </td>
      <td>
        <Day date={progress.handoverOn} today={today} />
        {progress.handedOver && <span className="small quiet"> 已交付</span>}
        <div className={delay === null ? 'small quiet' : 'small near'}>
          {delay ?? (
            <>
              产证 <Day date={progress.deedOn} today={today} />
            </>
          )}
        </div>
      </td>
    </tr>
  )
}
