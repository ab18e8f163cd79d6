import { caseKindLabels, clockNames, staffCaseStateLabels, type CaseState } from '@hub/contracts/vocabulary'
import { Link, useNavigate } from 'react-router'
import { Dot } from '../../ui/dot.tsx'
import { Tag, type TagTone } from '../../ui/tag.tsx'
import { ClockCell } from './clock-cell.tsx'
import { DueCell } from './due-cell.tsx'
import type { CaseRow as Row } from './use-cases.ts'

const day = 86_400_000

export const stateTones: Record<CaseState, TagTone> = {
  submitted: 'warn',
  accepted: 'us',
  working: 'us',
  done: 'customer',
  closed: 'ok',
  cancelled: 'plain',
}

interface Props {
  row: Row
  now: number
  /** Carried on, so that the page of the case shows the same queue at its side. */
  search: string
}

/** One case: what ends next, what it is about, its clocks, who has it. */
export function CaseRow({ row, now, search }: Props) {
  const navigate = useNavigate()
  const to = `/cases/${row.id}${search}`
  return (
    <tr className="case-row" onClick={() => void navigate(to)}>
      <DueCell row={row} now={now} />
      <td>
        <div className="cut">
          {row.severity === 'major' && <span className="case-major">重大</span>}
          <Link
            className="row-link"
            to={to}
            onClick={(event) => {
              event.stopPropagation()
            }}
          >
            {row.words}
          </Link>
        </div>
        <div className="small quiet cut">
          {row.number}
          <Dot />
          {caseKindLabels[row.kind]}
          <Dot />
          {row.category}
        </div>
      </td>
      <td>
        <div className="cut" title={row.home}>
          {row.home}
        </div>
        <div className="small quiet cut">{row.place}</div>
      </td>
      {clockNames.map((name) => (
        <ClockCell key={name} name={name} clocks={row.clocks} now={now} />
      ))}
      <td>
        {row.officer === null ? (
          <span className="near">没人接</span>
        ) : (
          <span className="case-officer">
            <span className="face" aria-hidden="true">
              {row.officer.slice(0, 1)}
            </span>
            <span className="cut">{row.officer}</span>
          </span>
        )}
      </td>
      <td className="case-age">{Math.max(0, Math.floor((now - Date.parse(row.openedAt)) / day))} 天</td>
      <td>
        <Tag tone={stateTones[row.state]}>{staffCaseStateLabels[row.state]}</Tag>
      </td>
    </tr>
  )
}
