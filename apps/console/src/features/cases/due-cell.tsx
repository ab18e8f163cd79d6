import { clockLabels } from '@hub/contracts/vocabulary'
import { saidInstant, timeLeft } from '@hub/design'
import { clockWords } from './clock-words.ts'
import type { CaseRow } from './use-cases.ts'

/** Which promise ends next and when; or why none runs. */
export function DueCell({ row, now }: { row: CaseRow; now: number }) {
  const next = row.clocks
    .filter(({ dueAt, metAt }) => dueAt !== null && metAt === null)
    .toSorted((one, other) => Date.parse(one.dueAt ?? '') - Date.parse(other.dueAt ?? ''))[0]
  if (!next?.dueAt) {
    const isPaused = row.clocks.some(({ paused }) => paused !== null)
    return (
      <td>
        <span className="quiet">{isPaused ? '已暂停' : '没有在走的时限'}</span>
        <div className="small quiet">{isPaused ? '等客户答复后继续' : '承诺都已兑现'}</div>
      </td>
    )
  }
  const due = Date.parse(next.dueAt)
  const { face } = clockWords(next, now)
  return (
    <td>
      <span className={`strong clock-${face}`}>{timeLeft(due, now)}</span>
      <div className="small quiet nowrap">
        {clockLabels[next.name]}，{saidInstant(due, now)}
      </div>
    </td>
  )
}
