import { NavLink } from 'react-router'
import { timeLeftDense } from '@hub/design'
import type { CaseFilters } from '../cases/case-filters.ts'
import { ClockDial } from '../cases/clock-dial.tsx'
import { clockWords } from '../cases/clock-words.ts'
import { type CaseRow, useCases } from '../cases/use-cases.ts'

interface Props {
  filters: CaseFilters
  /** As in the address, with its question mark. */
  search: string
  now: number
}

/** The queue from which one came, narrow: the next case is one click away. */
export function CaseStrip({ filters, search, now }: Props) {
  const rows = useCases(filters).data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <nav className="case-strip" aria-label="队列">
      <div className="small quiet case-strip-head">按最近到期</div>
      {rows.map((row) => (
        <NavLink key={row.id} to={`/cases/${row.id}${search}`} className="case-strip-item">
          <StripDial row={row} now={now} />
          <span className="case-strip-words">
            <span className="cut">{row.words}</span>
            <span className="small quiet cut">{row.home}</span>
          </span>
        </NavLink>
      ))}
    </nav>
  )
}

function StripDial({ row, now }: { row: CaseRow; now: number }) {
  const next = row.clocks.find(({ dueAt }) => dueAt !== null && dueAt === row.dueAt)
  const { face, share } = next ? clockWords(next, now) : ({ face: 'still', share: 0 } as const)
  const label = next?.dueAt ? timeLeftDense(Date.parse(next.dueAt), now) : '没有在走的时限'
  return (
    <span className={`clock-${face}`} role="img" aria-label={label} title={label}>
      <ClockDial face={face} share={share} />
    </span>
  )
}
