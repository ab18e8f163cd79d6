import { paymentWayLabels, saleKindLabels, stageLabels } from '@hub/contracts/vocabulary'
import { Link, useNavigate } from 'react-router'
import { Day } from '../../ui/day.tsx'
import { Dot } from '../../ui/dot.tsx'
import { SegmentBar } from '../../ui/segment-bar.tsx'
import { TurnTag } from '../../ui/turn-tag.tsx'
import { handoverDelay } from '../../ui/due-words.ts'
import { PickCell } from './pick-cell.tsx'
import { RowWords } from './row-words.tsx'
import type { JourneyRow as Row } from './use-journeys.ts'

interface Props {
  row: Row
  today: string
  showProject: boolean
  isPicked: boolean
  onPick: () => void
}

/** One home: what is happening, whose turn it is, when it will be finished. */
export function JourneyRow({ row, today, showProject, isPicked, onPick }: Props) {
  const navigate = useNavigate()
  const { progress } = row
  const [first] = progress.current
  const delay = progress.handedOver ? null : handoverDelay(progress.handoverOn, progress.handoverDueOn)
  const turns = [...new Set(progress.current.map(({ turn }) => turn))].slice(0, 2)
  const done = `已完成 ${String(progress.done)} / ${String(progress.total)}`
  return (
    <tr className="journey-row" onClick={() => void navigate(`/journeys/${row.id}`)}>
      <PickCell label={`选择 ${row.homeLabel}`} isPicked={isPicked} onPick={onPick} />
      <td>
        <RowWords row={row} today={today} />
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
        <div className={delay === null ? 'small quiet nowrap' : 'small near nowrap'}>
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
