import { ownershipChangeLabels } from '@hub/contracts/vocabulary'
import { Day } from '../../ui/day.tsx'
import { Moment } from '../../ui/moment.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { Ownership } from './use-ownership.ts'

/** How the home changed hands so far, the newest first. */
export function ChangeList({ changes, today }: { changes: Ownership['changes']; today: string }) {
  if (changes.length === 0) return <p className="quiet">没有换过业主。</p>
  return (
    <ol>
      {changes.map(({ id, kind, on, reason, by, at, fromNameMasked, toNameMasked }) => (
        <li key={id} className="owner-change">
          <div>
            <Tag>{ownershipChangeLabels[kind]}</Tag> {fromNameMasked}
            {toNameMasked === null ? '，退回开发商' : ` 给 ${toNameMasked}`}，<Day date={on} today={today} />
          </div>
          <div className="small quiet">
            {reason}，{by} <Moment at={at} />
          </div>
        </li>
      ))}
    </ol>
  )
}
